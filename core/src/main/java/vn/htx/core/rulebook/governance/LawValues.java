package vn.htx.core.rulebook.governance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.Verdict;

/** Several values the law sets, of which a rule needs every one. */
final class LawValues {

    private final Map<String, Object> values = new HashMap<>();

    private LawValues() {}

    /** Judges with all of them; the first one missing decides otherwise. */
    static Verdict judge(Law law, List<Parameter<?>> wanted, Function<LawValues, Verdict> check) {
        return new LawValues().next(law, wanted, check);
    }

    private Verdict next(Law law, List<Parameter<?>> wanted, Function<LawValues, Verdict> check) {
        if (wanted.isEmpty()) {
            return check.apply(this);
        }
        return law.ask(wanted.get(0)).judge(value -> {
            values.put(wanted.get(0).name(), value);
            return next(law, wanted.subList(1, wanted.size()), check);
        });
    }

    /** One of the values. */
    <T> T get(Parameter<T> parameter) {
        return parameter.type().cast(Objects.requireNonNull(values.get(parameter.name()), parameter.name()));
    }
}
