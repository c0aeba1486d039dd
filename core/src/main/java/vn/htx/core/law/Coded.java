package vn.htx.core.law;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A constant with the code that law files and message keys write for it. */
interface Coded {

    /** Returns the name of the constant. */
    String name();

    /** Returns the code, such as {@code working-days}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the constant of that code; refuses any other text, listing the codes there are. */
    static <E extends Coded> E parse(E[] constants, String code) {
        return Arrays.stream(constants)
                .filter(constant -> constant.code().equals(code))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> known =
                            Arrays.stream(constants).map(Coded::code).toList();
                    return new IllegalArgumentException("\"" + code + "\" is none of " + known);
                });
    }
}
