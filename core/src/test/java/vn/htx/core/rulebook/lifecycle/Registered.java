package vn.htx.core.rulebook.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.capital.CommitContribution;
import vn.htx.core.capital.Contribution;
import vn.htx.core.capital.PayContribution;
import vn.htx.core.fact.Act;
import vn.htx.core.finance.AllocateFund;
import vn.htx.core.finance.Fund;
import vn.htx.core.finance.FundBalance;
import vn.htx.core.finance.FundSource;
import vn.htx.core.finance.IndivisibleAsset;
import vn.htx.core.finance.RecordIndivisibleAsset;
import vn.htx.core.lifecycle.AgencyLevel;
import vn.htx.core.lifecycle.CarriedAsset;
import vn.htx.core.lifecycle.Estate;
import vn.htx.core.lifecycle.FileDocument;
import vn.htx.core.lifecycle.ResolveDissolution;
import vn.htx.core.lifecycle.Stake;
import vn.htx.core.lifecycle.SubmitFoundingFile;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.rulebook.Cooperatives;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Members;

/** Organizations founded long ago, and the files, plans and decisions about them. */
final class Registered {

    static final OrganizationId COOP = new OrganizationId("coop-x");
    static final OrganizationId NEW = new OrganizationId("coop-new");
    static final Reference FILE = new Reference("hs-1");
    static final Reference DECISION = new Reference("nq-1");
    static final Reference PLAN = new Reference("tcl-1");
    static final List<FileDocument> DOCUMENTS = List.of(
            FileDocument.APPLICATION,
            FileDocument.CHARTER,
            FileDocument.FOUNDING_RESOLUTION,
            FileDocument.MEMBER_LIST,
            FileDocument.REPRESENTATIVE_LIST);

    private Registered() {}

    /** A cooperative of seven members with 500 million đồng. */
    static History cooperative() {
        return History.empty().and("2010-01-01", Cooperatives.withOfficialMembers(7));
    }

    static SubmitFoundingFile file() {
        return new SubmitFoundingFile(NEW, FILE, AgencyLevel.DISTRICT, DOCUMENTS, false, true);
    }

    static ResolveDissolution dissolution() {
        return new ResolveDissolution(COOP, DECISION, true, false, true);
    }

    /** The estate of a cooperative whose members m-1 to m-n hold 100 đồng each. */
    static Estate estate(String id, int members, long capital, long fund) {
        return new Estate(
                new OrganizationId(id),
                Members.official(members).stream()
                        .map(joining -> new Stake(joining.member(), Dong.of(100)))
                        .toList(),
                Dong.of(capital),
                fund(fund),
                List.of(asset("ts-" + id, 7)));
    }

    /** A common indivisible fund of external income. */
    static List<FundBalance> fund(long amount) {
        return List.of(new FundBalance(Fund.COMMON_INDIVISIBLE, FundSource.EXTERNAL_INCOME, Dong.of(amount)));
    }

    static CarriedAsset asset(String reference, long value) {
        return new CarriedAsset(
                new Reference(reference), IndivisibleAsset.Kind.FROM_FUND, Dong.of(value), false, false);
    }

    /** The acts that put on record what an estate says of contributions, the fund and assets. */
    static List<Act> recorded(Estate estate) {
        OrganizationId id = estate.organization();
        List<Act> acts = new ArrayList<>();
        List<Contribution> contributions = estate.stakes().stream()
                .map(stake -> Contribution.inDong(
                        stake.member().value(), stake.contribution().amount()))
                .toList();
        acts.add(new CommitContribution(id, "c-1", contributions));
        acts.add(new PayContribution(id, "p-1", contributions, Optional.empty()));
        estate.funds()
                .forEach(balance -> acts.add(new AllocateFund(
                        id,
                        new Reference("q-" + acts.size()),
                        balance.fund(),
                        balance.source(),
                        2024,
                        balance.amount(),
                        Optional.empty(),
                        Optional.empty())));
        estate.assets()
                .forEach(asset -> acts.add(new RecordIndivisibleAsset(
                        id, asset.asset(), asset.kind(), asset.value(), asset.pledgeForbidden())));
        return acts;
    }

    /** The same cooperative with contributions, a fund and an asset, those of {@link Divisions#whole}. */
    static History endowed() {
        History history = cooperative();
        for (Act act : recorded(Divisions.whole())) {
            history = history.and("2010-02-01", act);
        }
        return history;
    }
}
