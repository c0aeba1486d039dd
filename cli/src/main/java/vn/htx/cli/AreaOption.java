package vn.htx.cli;

import java.time.LocalDate;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaDirectory;
import vn.htx.reporting.definition.CountedArea;

/** Reads area codes people write. */
final class AreaOption {

    private AreaOption() {}

    static AreaCode parse(String code) {
        try {
            return AreaCode.parse(code);
        } catch (IllegalArgumentException e) {
            throw new UserMistake("--area " + code + ": " + e.getMessage());
        }
    }

    /** The unit a code means on a day, or the territory of the former unit that bore it. */
    static CountedArea area(AreaDirectory areas, String code, LocalDate day) {
        try {
            return CountedArea.of(areas, AreaCode.parse(code), day);
        } catch (IllegalArgumentException e) {
            throw new UserMistake("--area " + code + ": " + e.getMessage());
        }
    }
}
