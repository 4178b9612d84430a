package io.pulsrag.core.generate;

import io.pulsrag.core.Writer;
import io.pulsrag.core.testkit.WriterContract;

class ExtractiveWriterContractTest extends WriterContract {
  @Override
  protected Writer writer() {
    return ExtractiveWriter.create();
  }
}
