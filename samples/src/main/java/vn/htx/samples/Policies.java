package vn.htx.samples;

import java.util.stream.Stream;
import vn.htx.core.policy.PolicyDocuments;
import vn.htx.core.support.SupportProgrammes;

/**
 * The policy documents, programmes and measures that ship with the library, which are real. Those of after the last day of the
 * sample are left out.
 */
final class Policies {

    private Policies() {}

    static void write(Drafts drafts) {
        Stream.concat(PolicyDocuments.builtIn().stream(), SupportProgrammes.builtIn().stream())
                .filter(sourced -> !sourced.effectiveOn().isAfter(Course.LAST_DAY))
                .forEach(sourced -> drafts.write(sourced.effectiveOn(), sourced.act()));
    }
}
