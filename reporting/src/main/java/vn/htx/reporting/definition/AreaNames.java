package vn.htx.reporting.definition;

import java.time.LocalDate;
import java.util.Optional;
import vn.htx.core.area.Area;
import vn.htx.core.area.AreaCode;
import vn.htx.core.statistics.Dimension;
import vn.htx.reporting.Label;

/** Tên địa bàn: what codes name on a day or, where none bears them any more, what they last named before. */
public record AreaNames(Scope scope) {

    /** The name of a code, or that the unit is not known. */
    public Label of(String code) {
        return code.equals(Dimension.NONE) ? Label.key("area.unplaced") : of(AreaCode.of(code), scope.day());
    }

    /** The name of the unit that bore a code on a day. */
    public Label of(AreaCode code, LocalDate day) {
        return scope.areas()
                .find(code, day)
                .or(() -> last(code, day))
                .map(area -> Label.verbatim(area.fullName()))
                .orElse(Label.verbatim(code.value()));
    }

    private Optional<Area> last(AreaCode code, LocalDate day) {
        return scope.areas().eras(code).stream()
                .flatMap(era -> era.end().stream())
                .filter(end -> !end.isAfter(day))
                .reduce((earlier, later) -> later)
                .flatMap(end -> scope.areas().find(code, end.minusDays(1)));
    }
}
