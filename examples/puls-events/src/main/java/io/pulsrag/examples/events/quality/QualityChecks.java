package io.pulsrag.examples.events.quality;

import static io.pulsrag.examples.events.quality.QualityCheck.Severity.INFO;
import static io.pulsrag.examples.events.quality.QualityCheck.Severity.STOP;
import static io.pulsrag.examples.events.quality.QualityCheck.Severity.WARNING;

import io.pulsrag.examples.events.stage.Repair;
import java.util.List;
import java.util.Locale;

/** The declared checks. */
public final class QualityChecks {

  private static final List<QualityCheck> STANDARD =
      List.of(
          new QualityCheck("rejected", it -> it.kind() == Judged.Kind.REJECTED, 0.10, STOP),
          new QualityCheck("gone", it -> it.kind() == Judged.Kind.GONE, 0.50, STOP),
          of(Repair.EMPTY_TITLE, 0.05, STOP),
          of(Repair.NO_DATE, 0.50, STOP),
          of(Repair.IMPLAUSIBLE_DATE, 0.02, STOP),
          of(Repair.END_BEFORE_BEGIN, 0.05, STOP),
          of(Repair.ZERO_COORDINATES, 0.20, WARNING),
          of(Repair.SWAPPED_COORDINATES, 0.20, WARNING),
          of(Repair.IMPOSSIBLE_COORDINATES, 0.05, WARNING),
          of(Repair.OUTSIDE_COUNTRY, 0.05, WARNING),
          of(Repair.LOST_LEADING_ZERO, 0.20, WARNING),
          of(Repair.BAD_POSTAL_CODE, 0.05, WARNING),
          of(Repair.SHOUTING_TITLE, 0.30, WARNING),
          of(Repair.LANGUAGE_MISMATCH, 0.10, WARNING),
          of(Repair.BAD_AGE, 0.05, WARNING),
          new QualityCheck("duplicate", it -> it.kind() == Judged.Kind.DUPLICATE, 0.25, WARNING),
          of(Repair.NO_OUTING, 0.60, WARNING),
          of(Repair.ENDLESS, 0.10, INFO),
          of(Repair.END_AT_MIDNIGHT, 0.20, INFO));

  /** All checks, in the order of the report. */
  public static List<QualityCheck> standard() {
    return STANDARD;
  }

  private static QualityCheck of(Repair repair, double threshold, QualityCheck.Severity severity) {
    return new QualityCheck(
        repair.name().toLowerCase(Locale.ROOT),
        it -> it.event() != null && it.event().repairs().contains(repair),
        threshold,
        severity);
  }

  private QualityChecks() {}
}
