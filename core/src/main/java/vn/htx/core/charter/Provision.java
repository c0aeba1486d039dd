package vn.htx.core.charter;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.htx.core.document.RecordMapper;

/**
 * Một quy định của điều lệ: what the charter sets for one parameter.
 *
 * @param value as the form of the parameter writes it
 */
public record Provision(CharterParameter parameter, String value) {

    public Provision {
        try {
            parameter.form().require(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(parameter + ": " + e.getMessage(), e);
        }
    }

    /** The parameters set; refuses one set twice. */
    static Set<CharterParameter> distinct(List<Provision> provisions) {
        Set<CharterParameter> seen = EnumSet.noneOf(CharterParameter.class);
        provisions.stream().map(Provision::parameter).forEach(parameter -> {
            if (!seen.add(parameter)) {
                throw new IllegalArgumentException("the charter sets " + RecordMapper.nameOf(parameter) + " twice");
            }
        });
        return seen;
    }
}
