package vn.htx.cli;

import vn.htx.core.area.AreaCode;

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
}
