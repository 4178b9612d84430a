package io.pulsrag.core;

import io.pulsrag.core.testkit.PlaceResolverContract;

class PlaceResolverNoneTest extends PlaceResolverContract {
  @Override
  protected PlaceResolver resolver() {
    return PlaceResolver.none();
  }
}
