package vn.htx.core.rulebook.capital;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.htx.core.capital.CommitContribution;
import vn.htx.core.capital.Contribution;
import vn.htx.core.capital.PayContribution;
import vn.htx.core.charter.AdoptCharter;
import vn.htx.core.charter.CharterParameter;
import vn.htx.core.charter.Provision;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.NewOrganization;

/** Cooperatives and unions with contributions, in millions of đồng. */
final class Contributions {

    static final OrganizationId COOPERATIVE = new OrganizationId("coop-x");

    private Contributions() {}

    /** A cooperative of seven members, m-1 to m-7, founded on a day. */
    static History cooperative(String day) {
        return History.empty().and(day, NewOrganization.cooperative().asCooperative());
    }

    static CommitContribution commit(String reference, String member, long millions) {
        return new CommitContribution(COOPERATIVE, reference, List.of(of(member, millions)));
    }

    /** What m-1, m-2 and so on commit. */
    static CommitContribution commitAll(long... millions) {
        Contribution[] all = new Contribution[millions.length];
        for (int i = 0; i < millions.length; i++) {
            all[i] = of("m-" + (i + 1), millions[i]);
        }
        return new CommitContribution(COOPERATIVE, "c-all", Arrays.asList(all));
    }

    static PayContribution pay(String reference, String member, long millions) {
        return new PayContribution(COOPERATIVE, reference, List.of(of(member, millions)), Optional.empty());
    }

    private static Contribution of(String member, long millions) {
        return Contribution.inDong(member, millions * 1_000_000);
    }

    static AdoptCharter charter(CharterParameter parameter, String value) {
        return new AdoptCharter(COOPERATIVE, "1", Optional.empty(), false, List.of(new Provision(parameter, value)));
    }
}
