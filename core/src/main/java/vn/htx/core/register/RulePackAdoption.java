package vn.htx.core.register;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.htx.core.filing.Filing;
import vn.htx.core.filing.FilingId;
import vn.htx.core.law.DatedValue;
import vn.htx.core.law.Rulebook;
import vn.htx.core.time.VietNamTime;

/** The filing by which a register adopts a host's law over the law that ships. */
final class RulePackAdoption {

    private static final String ACTOR = "htx";

    private RulePackAdoption() {}

    static FilingId id(String digest) {
        return new FilingId("rule-pack-" + digest);
    }

    static Filing filing(Rulebook builtIn, Rulebook adopted, Clock clock) {
        Set<DatedValue> shipped = new HashSet<>(builtIn.pack().parameters().rows());
        List<String> rows = adopted.pack().parameters().rows().stream()
                .filter(row -> !shipped.contains(row))
                .map(RulePackAdoption::line)
                .toList();
        String digest = adopted.digest();
        return Filing.of(
                id(digest).value(), ACTOR, VietNamTime.dateOf(clock.instant()), new AdoptRulePack(digest, rows));
    }

    private static String line(DatedValue row) {
        return String.join(
                ";",
                row.parameter(),
                row.period().toString(),
                row.value(),
                row.citation().toString(),
                row.confidence().toString());
    }
}
