package vn.htx.core.register;

import java.util.ArrayList;
import java.util.List;
import vn.htx.core.capital.ApproveAssetChange;
import vn.htx.core.capital.CapitalFacts;
import vn.htx.core.capital.CommitContribution;
import vn.htx.core.capital.IssueContributionCertificate;
import vn.htx.core.capital.PassOnContribution;
import vn.htx.core.capital.PayContribution;
import vn.htx.core.capital.ReduceCommitment;
import vn.htx.core.capital.RegisterCapitalChange;
import vn.htx.core.capital.ReturnContribution;
import vn.htx.core.charter.AdoptCharter;
import vn.htx.core.charter.AmendCharter;
import vn.htx.core.charter.CharterFacts;
import vn.htx.core.disclosure.DisclosureFacts;
import vn.htx.core.disclosure.IssueDocument;
import vn.htx.core.disclosure.PostDisclosure;
import vn.htx.core.disclosure.PublishRegistration;
import vn.htx.core.disclosure.ReportFunds;
import vn.htx.core.disclosure.SubmitYearlyReport;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.fact.FactType;
import vn.htx.core.finance.AcquireShares;
import vn.htx.core.finance.AllocateFund;
import vn.htx.core.finance.DisposeIndivisibleAsset;
import vn.htx.core.finance.DisposeStake;
import vn.htx.core.finance.DistributeIncome;
import vn.htx.core.finance.ExtendInternalLoan;
import vn.htx.core.finance.FinanceFacts;
import vn.htx.core.finance.FoundEnterprise;
import vn.htx.core.finance.LendInternally;
import vn.htx.core.finance.NotifyEnterprise;
import vn.htx.core.finance.PledgeIndivisibleAsset;
import vn.htx.core.finance.RecordAudit;
import vn.htx.core.finance.RecordIndivisibleAsset;
import vn.htx.core.finance.RecordYearlyFigures;
import vn.htx.core.finance.ReleaseIndivisibleAsset;
import vn.htx.core.finance.RepayInternalLoan;
import vn.htx.core.finance.UseFund;
import vn.htx.core.founding.ConvertGroup;
import vn.htx.core.founding.FoundCooperative;
import vn.htx.core.founding.FoundGroup;
import vn.htx.core.founding.FoundUnion;
import vn.htx.core.governance.AppointOfficer;
import vn.htx.core.governance.BeginAbsence;
import vn.htx.core.governance.ChooseGovernance;
import vn.htx.core.governance.DeclareDisqualification;
import vn.htx.core.governance.DeclareFamilyTie;
import vn.htx.core.governance.ElectOfficer;
import vn.htx.core.governance.EndAbsence;
import vn.htx.core.governance.EndFamilyTie;
import vn.htx.core.governance.EndOffice;
import vn.htx.core.governance.GovernanceFacts;
import vn.htx.core.governance.HoldBoardMeeting;
import vn.htx.core.governance.HoldGeneralMeeting;
import vn.htx.core.governance.RecordFailedCall;
import vn.htx.core.group.AnswerGroupApplication;
import vn.htx.core.group.ApplyForGroupRegistration;
import vn.htx.core.group.AuthoriseGroupRepresentative;
import vn.htx.core.group.ElectGroupBoard;
import vn.htx.core.group.ElectGroupLeader;
import vn.htx.core.group.FileGroupEnd;
import vn.htx.core.group.GroupFacts;
import vn.htx.core.group.HoldGroupMeeting;
import vn.htx.core.group.NotifyCommune;
import vn.htx.core.group.ResolveGroupEnd;
import vn.htx.core.group.SettleGroup;
import vn.htx.core.group.SignGroupContract;
import vn.htx.core.group.VoteInGroup;
import vn.htx.core.lifecycle.AmendFile;
import vn.htx.core.lifecycle.AnswerFile;
import vn.htx.core.lifecycle.BeginBankruptcy;
import vn.htx.core.lifecycle.BeginLiquidation;
import vn.htx.core.lifecycle.CancelDissolution;
import vn.htx.core.lifecycle.CloseEstablishment;
import vn.htx.core.lifecycle.ConsolidateOrganizations;
import vn.htx.core.lifecycle.DecideChange;
import vn.htx.core.lifecycle.DeclareBankrupt;
import vn.htx.core.lifecycle.DivideOrganization;
import vn.htx.core.lifecycle.FileDissolution;
import vn.htx.core.lifecycle.LifecycleFacts;
import vn.htx.core.lifecycle.MergeOrganizations;
import vn.htx.core.lifecycle.NotifyDissolution;
import vn.htx.core.lifecycle.NotifyEstablishment;
import vn.htx.core.lifecycle.ObjectToDissolution;
import vn.htx.core.lifecycle.OpenEstablishment;
import vn.htx.core.lifecycle.OrderDissolution;
import vn.htx.core.lifecycle.RecordDealing;
import vn.htx.core.lifecycle.RegisterChange;
import vn.htx.core.lifecycle.ReorganizationFacts;
import vn.htx.core.lifecycle.RequestComplianceReport;
import vn.htx.core.lifecycle.ResolveDissolution;
import vn.htx.core.lifecycle.ResolveReorganization;
import vn.htx.core.lifecycle.RestoreCertificate;
import vn.htx.core.lifecycle.RevokeCertificate;
import vn.htx.core.lifecycle.SendReorganization;
import vn.htx.core.lifecycle.SeparateOrganization;
import vn.htx.core.lifecycle.SettleOrganization;
import vn.htx.core.lifecycle.SettlementFacts;
import vn.htx.core.lifecycle.SubmitComplianceReport;
import vn.htx.core.lifecycle.SubmitFoundingFile;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.ApplyForMembership;
import vn.htx.core.member.ChangeParticipation;
import vn.htx.core.member.EndMembership;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.NameRepresentative;
import vn.htx.core.organization.BeginSituation;
import vn.htx.core.organization.ChangeBusinessLines;
import vn.htx.core.organization.ChangeCharterCapital;
import vn.htx.core.organization.ChangeSector;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.organization.EndSituation;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.RecordFieldReview;
import vn.htx.core.organization.RegisterNumber;
import vn.htx.core.organization.RelocateOrganization;
import vn.htx.core.organization.RenameOrganization;
import vn.htx.core.organization.ResumeOrganization;
import vn.htx.core.organization.StartDissolution;
import vn.htx.core.organization.SuspendOrganization;
import vn.htx.core.people.ErasePerson;
import vn.htx.core.policy.AmendPolicy;
import vn.htx.core.policy.IssuePolicy;
import vn.htx.core.policy.PolicyFacts;
import vn.htx.core.policy.RepealPolicy;

/** The acts and facts every register knows. A host adds its own with {@link Catalogue#with}. */
public final class StandardCatalogue {

    private static final List<Class<? extends Act>> ORGANIZATIONS = List.of(
            FoundGroup.class,
            FoundCooperative.class,
            FoundUnion.class,
            ConvertGroup.class,
            RenameOrganization.class,
            RelocateOrganization.class,
            ChangeSector.class,
            ChangeBusinessLines.class,
            ChangeCharterCapital.class,
            RegisterNumber.class,
            SuspendOrganization.class,
            ResumeOrganization.class,
            BeginSituation.class,
            EndSituation.class,
            StartDissolution.class,
            DissolveOrganization.class,
            RecordFieldReview.class);

    private static final List<Class<? extends Act>> MEMBERS = List.of(
            ApplyForMembership.class,
            AdmitMembers.class,
            ChangeParticipation.class,
            LeaveOrganization.class,
            EndMembership.class,
            NameRepresentative.class,
            ErasePerson.class);

    private static final List<Class<? extends Act>> CHARTERS = List.of(AdoptCharter.class, AmendCharter.class);

    private static final List<Class<? extends Act>> CAPITAL = List.of(
            CommitContribution.class,
            ApproveAssetChange.class,
            PayContribution.class,
            ReduceCommitment.class,
            ReturnContribution.class,
            PassOnContribution.class,
            IssueContributionCertificate.class,
            RegisterCapitalChange.class);

    private static final List<Class<? extends Act>> GOVERNANCE = List.of(
            ChooseGovernance.class,
            HoldGeneralMeeting.class,
            HoldBoardMeeting.class,
            RecordFailedCall.class,
            ElectOfficer.class,
            AppointOfficer.class,
            EndOffice.class,
            DeclareFamilyTie.class,
            EndFamilyTie.class,
            DeclareDisqualification.class,
            BeginAbsence.class,
            EndAbsence.class);

    private static final List<Class<? extends Act>> FINANCE = List.of(
            RecordYearlyFigures.class,
            AllocateFund.class,
            UseFund.class,
            RecordIndivisibleAsset.class,
            DisposeIndivisibleAsset.class,
            PledgeIndivisibleAsset.class,
            ReleaseIndivisibleAsset.class,
            LendInternally.class,
            RepayInternalLoan.class,
            ExtendInternalLoan.class,
            FoundEnterprise.class,
            AcquireShares.class,
            NotifyEnterprise.class,
            DisposeStake.class,
            DistributeIncome.class,
            RecordAudit.class);

    private static final List<Class<? extends Act>> LIFECYCLE = List.of(
            SubmitFoundingFile.class,
            AmendFile.class,
            AnswerFile.class,
            DecideChange.class,
            RegisterChange.class,
            OpenEstablishment.class,
            NotifyEstablishment.class,
            CloseEstablishment.class,
            RequestComplianceReport.class,
            SubmitComplianceReport.class,
            RevokeCertificate.class,
            RestoreCertificate.class,
            ResolveReorganization.class,
            SendReorganization.class,
            DivideOrganization.class,
            SeparateOrganization.class,
            ConsolidateOrganizations.class,
            MergeOrganizations.class,
            ResolveDissolution.class,
            NotifyDissolution.class,
            OrderDissolution.class,
            BeginLiquidation.class,
            ObjectToDissolution.class,
            RecordDealing.class,
            SettleOrganization.class,
            FileDissolution.class,
            CancelDissolution.class,
            BeginBankruptcy.class,
            DeclareBankrupt.class);

    private static final List<Class<? extends Act>> GROUPS = List.of(
            SignGroupContract.class,
            HoldGroupMeeting.class,
            VoteInGroup.class,
            AuthoriseGroupRepresentative.class,
            ElectGroupLeader.class,
            ElectGroupBoard.class,
            ApplyForGroupRegistration.class,
            AnswerGroupApplication.class,
            NotifyCommune.class,
            ResolveGroupEnd.class,
            SettleGroup.class,
            FileGroupEnd.class);

    private static final List<Class<? extends Act>> DISCLOSURE = List.of(
            IssueDocument.class,
            PostDisclosure.class,
            SubmitYearlyReport.class,
            PublishRegistration.class,
            ReportFunds.class);

    private static final List<Class<? extends Act>> POLICIES =
            List.of(IssuePolicy.class, AmendPolicy.class, RepealPolicy.class);

    private static final List<Class<? extends Act>> REGISTER = List.of(WithdrawEntries.class, AdoptRulePack.class);

    private StandardCatalogue() {}

    /** The catalogue. */
    public static Catalogue catalogue() {
        List<FactType<?>> facts = new ArrayList<>();
        facts.addAll(OrganizationFacts.ALL);
        facts.addAll(MemberFacts.ALL);
        facts.addAll(LifecycleFacts.ALL);
        facts.addAll(ReorganizationFacts.ALL);
        facts.addAll(SettlementFacts.ALL);
        facts.addAll(DisclosureFacts.ALL);
        facts.addAll(CharterFacts.ALL);
        facts.addAll(GovernanceFacts.ALL);
        facts.addAll(CapitalFacts.ALL);
        facts.addAll(FinanceFacts.ALL);
        facts.addAll(GroupFacts.ALL);
        facts.addAll(PolicyFacts.ALL);
        List<Class<? extends Act>> acts = new ArrayList<>();
        acts.addAll(ORGANIZATIONS);
        acts.addAll(MEMBERS);
        acts.addAll(CHARTERS);
        acts.addAll(CAPITAL);
        acts.addAll(GOVERNANCE);
        acts.addAll(FINANCE);
        acts.addAll(LIFECYCLE);
        acts.addAll(GROUPS);
        acts.addAll(DISCLOSURE);
        acts.addAll(POLICIES);
        acts.addAll(REGISTER);
        return Catalogue.of(acts, facts);
    }
}
