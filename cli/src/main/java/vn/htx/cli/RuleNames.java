package vn.htx.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.law.Requirement;
import vn.htx.core.law.Rule;
import vn.htx.core.law.Rulebook;

/** Finds the rules people name, in capitals or not: by their own id, or by that of a requirement they carry out. */
final class RuleNames {

    private static final int SHOWN = 8;

    private final Rulebook rulebook;

    RuleNames(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** The requirement of a name, if it is one's. */
    static Optional<Requirement> requirement(String name) {
        return Requirement.find(name.toUpperCase(Locale.ROOT));
    }

    /** The rules meant by a name; none if nothing executable is. */
    List<Rule<?>> rules(String name) {
        Stream<String> by = requirement(name).stream().flatMap(found -> found.by().stream());
        return Stream.concat(Stream.of(name.toUpperCase(Locale.ROOT)), by)
                .distinct()
                .<Rule<?>>flatMap(id -> rulebook.find(id).stream())
                .toList();
    }

    /** That there is no such rule, and which there are whose ids begin alike. */
    UserMistake unknown(String name) {
        return new UserMistake("there is no rule " + name + "; " + alike(name.toUpperCase(Locale.ROOT)));
    }

    private String alike(String name) {
        List<String> ids = Stream.concat(
                        rulebook.rules().stream().map(Rule::id),
                        Requirement.list().stream().map(Requirement::id))
                .distinct()
                .sorted()
                .toList();
        for (int length = name.length() - 1; length > 1; length--) {
            String beginning = name.substring(0, length);
            List<String> found = ids.stream()
                    .filter(id -> id.startsWith(beginning))
                    .limit(SHOWN)
                    .toList();
            if (!found.isEmpty()) {
                return "there are " + String.join(", ", found);
            }
        }
        return "docs/legal-rules.md lists them";
    }
}
