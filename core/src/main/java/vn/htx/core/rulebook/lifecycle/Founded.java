package vn.htx.core.rulebook.lifecycle;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.htx.core.assessment.Reach;
import vn.htx.core.fact.Act;
import vn.htx.core.founding.Founding;
import vn.htx.core.lifecycle.ConsolidateOrganizations;
import vn.htx.core.lifecycle.DivideOrganization;
import vn.htx.core.lifecycle.Reorganization;
import vn.htx.core.lifecycle.SeparateOrganization;

/** Các tổ chức được thành lập: those an act brings about, one by founding it, several by reorganizing others. */
public final class Founded {

    /** The names of the acts that bring about organizations by reorganizing others. */
    public static final Set<String> BY_REORGANIZATION =
            Reach.acts(DivideOrganization.class, SeparateOrganization.class, ConsolidateOrganizations.class);

    private Founded() {}

    /** The organizations an act brings about. */
    public static Stream<Founding> by(Act act) {
        if (act instanceof Founding founding) {
            return Stream.of(founding);
        }
        return act instanceof Reorganization reorganization
                ? reorganization.founded().stream().map(Founding.class::cast)
                : Stream.empty();
    }

    /** The names of these acts and of reorganizations. */
    @SafeVarargs
    public static Set<String> orBy(Class<? extends Act>... foundings) {
        return Stream.concat(Reach.acts(foundings).stream(), BY_REORGANIZATION.stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
