package vn.htx.reporting.release;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import vn.htx.core.money.Ratio;
import vn.htx.core.release.ReleasedFigure;
import vn.htx.core.release.ReleasedPart;
import vn.htx.core.release.ReleasedValue;
import vn.htx.core.statistics.Quantity;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Listing;
import vn.htx.reporting.MissingReason;
import vn.htx.reporting.Value;

/** How figures are stored. */
final class FigureForm {
    private FigureForm() {}

    static ReleasedFigure write(Figure figure) {
        return new ReleasedFigure(
                figure.indicator(),
                write(figure.value()),
                figure.unit(),
                figure.dimensions().entrySet().stream()
                        .map(part -> new ReleasedPart(part.getKey(), part.getValue()))
                        .toList(),
                figure.period().map(EffectivePeriod::from),
                figure.period().map(FigureForm::last),
                figure.source(),
                figure.opensTo().map(Listing::arguments).orElse(List.of()));
    }

    private static LocalDate last(EffectivePeriod days) {
        return days.end().orElseThrow().minusDays(1);
    }

    static ReleasedValue write(Value value) {
        if (value instanceof Value.Exact exact) {
            return ReleasedValue.of(exact.number());
        } else if (value instanceof Value.Fraction fraction) {
            return ReleasedValue.fraction(
                    fraction.ratio().numerator(), fraction.ratio().denominator());
        } else if (value instanceof Value.Stated stated) {
            return ReleasedValue.stated(
                    stated.quantity().value(), stated.quantity().certainty());
        }
        return ReleasedValue.missing(((Value.Missing) value).reason().id());
    }

    static Figure read(ReleasedFigure released) {
        TreeMap<String, String> dimensions = new TreeMap<>();
        released.dimensions().forEach(part -> dimensions.put(part.dimension(), part.value()));
        return new Figure(
                released.indicator(),
                read(released.value()),
                released.unit(),
                dimensions,
                released.from()
                        .map(from -> EffectivePeriod.of(
                                from, released.to().orElseThrow().plusDays(1))),
                released.source(),
                Optional.of(released.opensTo())
                        .filter(arguments -> !arguments.isEmpty())
                        .map(Listing::new));
    }

    static Value read(ReleasedValue released) {
        if (released.missing().isPresent()) {
            return Value.missing(reason(released.missing().get()));
        }
        long number = released.number().orElseThrow();
        if (released.denominator().isPresent()) {
            return new Value.Fraction(Ratio.of(number, released.denominator().get()));
        }
        return released.certainty()
                .<Value>map(certainty -> new Value.Stated(new Quantity(number, certainty)))
                .orElseGet(() -> Value.of(number));
    }

    private static MissingReason reason(String id) {
        return Arrays.stream(MissingReason.values())
                .filter(reason -> reason.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("'" + id + "' is no reason why a number is missing, only "
                                + Arrays.stream(MissingReason.values())
                                        .map(MissingReason::id)
                                        .toList()));
    }
}
