package vn.htx.core.rulebook.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.law.Citation;
import vn.htx.core.law.Confidence;
import vn.htx.core.law.Designation;
import vn.htx.core.law.LawRows;
import vn.htx.core.law.Rulebook;
import vn.htx.core.law.Scope;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.Joining;
import vn.htx.core.member.Participation;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.policy.PolicyLevel;
import vn.htx.core.rulebook.Cooperatives;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.supervision.ImposeSanction;
import vn.htx.core.supervision.ProhibitedAct;
import vn.htx.core.supervision.SanctionKind;
import vn.htx.core.support.ApproveApplication;
import vn.htx.core.support.AwardSupport;
import vn.htx.core.support.Beneficiary;
import vn.htx.core.support.BeneficiaryKind;
import vn.htx.core.support.CeilingPeriod;
import vn.htx.core.support.CeilingScope;
import vn.htx.core.support.EstablishProgramme;
import vn.htx.core.support.OfferMeasure;
import vn.htx.core.support.ProgrammeKind;
import vn.htx.core.support.SetCeiling;
import vn.htx.core.support.SubmitApplication;
import vn.htx.core.support.SupportKind;
import vn.htx.core.support.SupportLine;
import vn.htx.core.time.EffectivePeriod;

/** A cooperative and a group founded long ago, a programme with measures, and what is filed of support. */
final class Supported {

    static final OrganizationId COOP = new OrganizationId("coop-x");
    static final OrganizationId GROUP = new OrganizationId("group-x");
    static final Citation CITED = Citation.parse("resolution:01/2022/NQ-HĐND#5.2");

    private Supported() {}

    static Reference ref(String id) {
        return new Reference(id);
    }

    static History founded(String day) {
        return History.empty()
                .and(day, Cooperatives.withOfficialMembers(7))
                .and(day, NewOrganization.group().coded(3).asGroup())
                .and("2013-07-01", programme("p-1"))
                .and("2013-07-01", measure("brand", "p-1", SupportKind.MARKET, false))
                .and("2013-07-01", measure("audit", "p-1", SupportKind.ADVICE, true));
    }

    static EstablishProgramme programme(String id) {
        return new EstablishProgramme(
                ref(id),
                ProgrammeKind.LOCAL,
                PolicyLevel.PROVINCE,
                "Chương trình mẫu",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "giả định");
    }

    static OfferMeasure measure(String id, String programme, SupportKind kind, boolean audit) {
        return new OfferMeasure(
                ref(id),
                ref(programme),
                Optional.empty(),
                kind,
                "Nội dung mẫu",
                List.of(BeneficiaryKind.ORGANIZATION, BeneficiaryKind.ENTERPRISE),
                audit,
                Optional.of(ref("content-1")),
                Optional.empty(),
                Optional.of(CITED));
    }

    static SupportLine line(String measure, SupportKind kind, Beneficiary beneficiary) {
        return new SupportLine(ref("p-1"), ref(measure), kind, beneficiary);
    }

    static SubmitApplication apply(String measure, Beneficiary beneficiary) {
        return new SubmitApplication(
                ref("hs-1"),
                line(measure, SupportKind.MARKET, beneficiary),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static ApproveApplication approve(Beneficiary beneficiary) {
        return new ApproveApplication(ref("hs-1"), line("brand", SupportKind.MARKET, beneficiary), Optional.empty());
    }

    static AwardSupport award(String id, String programme, String measure, long year, long amount, Long cost) {
        return new AwardSupport(
                ref(id),
                new SupportLine(ref(programme), ref(measure), SupportKind.MARKET, Beneficiary.of(COOP)),
                Optional.empty(),
                year,
                Dong.of(amount),
                Optional.ofNullable(cost).map(Dong::of),
                Optional.of(ref("project-1")));
    }

    static SetCeiling ceiling(String measure, Long amount, String share, CeilingScope scope, CeilingPeriod period) {
        return new SetCeiling(
                ref(measure),
                ref("most"),
                Optional.ofNullable(amount).map(Dong::of),
                Optional.ofNullable(share).map(Ratio::parse),
                scope,
                period,
                CITED);
    }

    static AdmitMembers admit(OrganizationId organization, String member) {
        return new AdmitMembers(organization, List.of(Joining.adult(member, Participation.CAPITAL_AND_USE)));
    }

    /** Grew in each of two years. */
    static History growing(History history, OrganizationId organization, int year) {
        return history.and(year - 2 + "-06-01", admit(organization, "m-91"))
                .and(year - 1 + "-06-01", admit(organization, "m-92"));
    }

    static ImposeSanction sanction(
            OrganizationId organization, SanctionKind kind, ProhibitedAct act, String from, String until) {
        return new ImposeSanction(
                organization,
                ref("xp-1"),
                kind,
                "Cơ quan mẫu",
                "01/QĐ-MAU",
                Optional.empty(),
                Citation.parse("law:17/2023/QH15#7.2"),
                Optional.ofNullable(act),
                Optional.empty(),
                LocalDate.parse(from),
                Optional.of(LocalDate.parse(until)));
    }

    /** The law with a list of areas in difficulty that a host supplied. */
    static Rulebook designating(String scope) {
        var list = new Designation(
                Progress.DIFFICULT_AREA,
                Scope.parse(scope),
                EffectivePeriod.parse("2021-01-01/.."),
                Citation.parse("decree:113/2024/NĐ-CP#6"),
                Confidence.CORROBORATED,
                "made up");
        return History.RULEBOOK.withPack(History.RULEBOOK
                .pack()
                .withOverrides(new LawRows(List.of(), List.of(), List.of(), List.of(), List.of(list))));
    }
}
