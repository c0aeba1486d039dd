package vn.htx.core.assessment;

import java.util.List;
import java.util.Set;
import vn.htx.core.law.Remedy;

/**
 * A rule about something that lasts until a day fixed beforehand, such as a term of office or a suspension. The duty calendar
 * shows that day; by this rule, nobody breaks the law by letting it pass.
 */
public interface ExpiryRule extends FilingRule {

    /** What lasts on the day of an organization, with its last day. */
    List<Duty> lasting(OrganizationOnDay organization);

    /** What to do before it ends. */
    Remedy.Code atTheEnd();

    @Override
    default Set<Remedy.Code> remedies() {
        return Set.of(atTheEnd());
    }
}
