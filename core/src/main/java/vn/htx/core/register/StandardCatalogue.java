package vn.htx.core.register;

import java.util.ArrayList;
import java.util.List;
import vn.htx.core.annual.AnnualFacts;
import vn.htx.core.annual.ApproveYearlyReport;
import vn.htx.core.annual.CheckYearlyReport;
import vn.htx.core.annual.DraftYearlyReport;
import vn.htx.core.annual.LockYearlyReport;
import vn.htx.core.annual.ReopenYearlyReport;
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
import vn.htx.core.commendation.AdoptNewStyleCriterion;
import vn.htx.core.commendation.ClassifyNewStyle;
import vn.htx.core.commendation.CommendationFacts;
import vn.htx.core.commendation.EndExemplaryModel;
import vn.htx.core.commendation.EndNewStyle;
import vn.htx.core.commendation.GiveAward;
import vn.htx.core.commendation.NameExemplaryModel;
import vn.htx.core.dialogue.AnswerObstacle;
import vn.htx.core.dialogue.AssignObstacle;
import vn.htx.core.dialogue.DialogueFacts;
import vn.htx.core.dialogue.GiveGuidance;
import vn.htx.core.dialogue.HoldDialogue;
import vn.htx.core.dialogue.HoldOutreach;
import vn.htx.core.dialogue.RaiseObstacle;
import vn.htx.core.dialogue.RecordVisit;
import vn.htx.core.dialogue.ResolveObstacle;
import vn.htx.core.dialogue.WithdrawObstacle;
import vn.htx.core.disclosure.DisclosureFacts;
import vn.htx.core.disclosure.IssueDocument;
import vn.htx.core.disclosure.PostDisclosure;
import vn.htx.core.disclosure.PublishRegistration;
import vn.htx.core.disclosure.ReportFunds;
import vn.htx.core.disclosure.SubmitYearlyReport;
import vn.htx.core.evaluation.AdoptEvaluationScheme;
import vn.htx.core.evaluation.AnswerEvaluationObjection;
import vn.htx.core.evaluation.CheckEvaluation;
import vn.htx.core.evaluation.ConfirmEvaluation;
import vn.htx.core.evaluation.EndEvaluationScheme;
import vn.htx.core.evaluation.EvaluationFacts;
import vn.htx.core.evaluation.LeaveUnranked;
import vn.htx.core.evaluation.ObjectToEvaluation;
import vn.htx.core.evaluation.PublishEvaluation;
import vn.htx.core.evaluation.SubmitSelfScore;
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
import vn.htx.core.investment.AdvanceInvestment;
import vn.htx.core.investment.BeginInvestment;
import vn.htx.core.investment.InvestmentFacts;
import vn.htx.core.investment.SpendOnInvestment;
import vn.htx.core.investment.SupportEquipment;
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
import vn.htx.core.linkage.ChangeLinkageLead;
import vn.htx.core.linkage.EndLinkageContract;
import vn.htx.core.linkage.EndLinkageProject;
import vn.htx.core.linkage.JoinLinkageProject;
import vn.htx.core.linkage.LaunchLinkageProject;
import vn.htx.core.linkage.LeaveLinkageProject;
import vn.htx.core.linkage.LinkageFacts;
import vn.htx.core.linkage.RecordLinkageYear;
import vn.htx.core.linkage.SignLinkageContract;
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
import vn.htx.core.organization.ClassifyField;
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
import vn.htx.core.policy.ReviewPolicy;
import vn.htx.core.policy.SetPolicyTargets;
import vn.htx.core.product.CertifyProduct;
import vn.htx.core.product.IntroduceProduct;
import vn.htx.core.product.MarkProduct;
import vn.htx.core.product.ProductFacts;
import vn.htx.core.product.RecognizeOcop;
import vn.htx.core.product.RecordProductMarkets;
import vn.htx.core.product.RevokeOcop;
import vn.htx.core.product.TraceProduct;
import vn.htx.core.product.WithdrawProduct;
import vn.htx.core.promotion.HoldPromotionEvent;
import vn.htx.core.promotion.PromotionFacts;
import vn.htx.core.release.PublishReport;
import vn.htx.core.release.ReleaseFacts;
import vn.htx.core.reported.ReportFigure;
import vn.htx.core.reported.ReportedFacts;
import vn.htx.core.supervision.CloseComplaint;
import vn.htx.core.supervision.CloseRemedy;
import vn.htx.core.supervision.CompleteSanction;
import vn.htx.core.supervision.ConcludeInspection;
import vn.htx.core.supervision.DecideComplaint;
import vn.htx.core.supervision.DropPlannedVisit;
import vn.htx.core.supervision.EstablishViolation;
import vn.htx.core.supervision.ExtendRemedy;
import vn.htx.core.supervision.ImposeSanction;
import vn.htx.core.supervision.InspectOrganization;
import vn.htx.core.supervision.IssueInspectionPlan;
import vn.htx.core.supervision.OrderRemedy;
import vn.htx.core.supervision.ReceiveComplaint;
import vn.htx.core.supervision.RemedyViolation;
import vn.htx.core.supervision.SupervisionFacts;
import vn.htx.core.supervision.TakeUpComplaint;
import vn.htx.core.support.ApproveApplication;
import vn.htx.core.support.AwardSupport;
import vn.htx.core.support.CloseCase;
import vn.htx.core.support.CloseProgramme;
import vn.htx.core.support.DeclarePriority;
import vn.htx.core.support.EndMeasure;
import vn.htx.core.support.EstablishProgramme;
import vn.htx.core.support.FundFacts;
import vn.htx.core.support.LendFromFund;
import vn.htx.core.support.OfferMeasure;
import vn.htx.core.support.OpenRound;
import vn.htx.core.support.PayAward;
import vn.htx.core.support.RecoverSupport;
import vn.htx.core.support.RefuseApplication;
import vn.htx.core.support.RepayFundLoan;
import vn.htx.core.support.RepaySupport;
import vn.htx.core.support.SetBudget;
import vn.htx.core.support.SetCeiling;
import vn.htx.core.support.SetFundCapital;
import vn.htx.core.support.SubmitApplication;
import vn.htx.core.support.SupportFacts;
import vn.htx.core.technology.ReviewTechnology;
import vn.htx.core.technology.TechnologyFacts;
import vn.htx.core.technology.TransferTechnology;
import vn.htx.core.training.HoldTrainingCourse;
import vn.htx.core.training.NameTrainees;
import vn.htx.core.training.TrainingFacts;

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
            ClassifyField.class,
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

    private static final List<Class<? extends Act>> POLICIES = List.of(
            IssuePolicy.class, AmendPolicy.class, RepealPolicy.class, SetPolicyTargets.class, ReviewPolicy.class);

    private static final List<Class<? extends Act>> SUPPORT = List.of(
            EstablishProgramme.class,
            CloseProgramme.class,
            SetBudget.class,
            OfferMeasure.class,
            EndMeasure.class,
            SetCeiling.class,
            OpenRound.class,
            SubmitApplication.class,
            DeclarePriority.class,
            ApproveApplication.class,
            RefuseApplication.class,
            AwardSupport.class,
            PayAward.class,
            RecoverSupport.class,
            RepaySupport.class,
            CloseCase.class,
            SetFundCapital.class,
            LendFromFund.class,
            RepayFundLoan.class);

    private static final List<Class<? extends Act>> DIALOGUE = List.of(
            HoldDialogue.class,
            RaiseObstacle.class,
            AssignObstacle.class,
            AnswerObstacle.class,
            ResolveObstacle.class,
            WithdrawObstacle.class,
            HoldOutreach.class,
            RecordVisit.class,
            GiveGuidance.class);

    private static final List<Class<? extends Act>> SUPERVISION = List.of(
            IssueInspectionPlan.class,
            DropPlannedVisit.class,
            InspectOrganization.class,
            ConcludeInspection.class,
            OrderRemedy.class,
            ExtendRemedy.class,
            CloseRemedy.class,
            EstablishViolation.class,
            RemedyViolation.class,
            ImposeSanction.class,
            CompleteSanction.class,
            ReceiveComplaint.class,
            TakeUpComplaint.class,
            DecideComplaint.class,
            CloseComplaint.class);

    private static final List<Class<? extends Act>> COMMENDATION = List.of(
            GiveAward.class,
            NameExemplaryModel.class,
            EndExemplaryModel.class,
            AdoptNewStyleCriterion.class,
            ClassifyNewStyle.class,
            EndNewStyle.class);

    private static final List<Class<? extends Act>> TRAINING = List.of(HoldTrainingCourse.class, NameTrainees.class);

    private static final List<Class<? extends Act>> TECHNOLOGY =
            List.of(TransferTechnology.class, ReviewTechnology.class);

    private static final List<Class<? extends Act>> LINKAGE = List.of(
            LaunchLinkageProject.class,
            ChangeLinkageLead.class,
            JoinLinkageProject.class,
            LeaveLinkageProject.class,
            RecordLinkageYear.class,
            EndLinkageProject.class,
            SignLinkageContract.class,
            EndLinkageContract.class);

    private static final List<Class<? extends Act>> PROMOTION = List.of(HoldPromotionEvent.class);

    private static final List<Class<? extends Act>> INVESTMENT =
            List.of(SupportEquipment.class, BeginInvestment.class, AdvanceInvestment.class, SpendOnInvestment.class);

    private static final List<Class<? extends Act>> PRODUCTS = List.of(
            IntroduceProduct.class,
            WithdrawProduct.class,
            RecognizeOcop.class,
            RevokeOcop.class,
            MarkProduct.class,
            CertifyProduct.class,
            TraceProduct.class,
            RecordProductMarkets.class);

    private static final List<Class<? extends Act>> FIGURES = List.of(ReportFigure.class);
    private static final List<Class<? extends Act>> ANNUAL = List.of(
            DraftYearlyReport.class,
            CheckYearlyReport.class,
            ApproveYearlyReport.class,
            LockYearlyReport.class,
            ReopenYearlyReport.class);

    private static final List<Class<? extends Act>> EVALUATION = List.of(
            AdoptEvaluationScheme.class,
            EndEvaluationScheme.class,
            SubmitSelfScore.class,
            CheckEvaluation.class,
            ConfirmEvaluation.class,
            PublishEvaluation.class,
            LeaveUnranked.class,
            ObjectToEvaluation.class,
            AnswerEvaluationObjection.class);

    private static final List<Class<? extends Act>> RELEASES = List.of(PublishReport.class);

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
        facts.addAll(AnnualFacts.ALL);
        facts.addAll(EvaluationFacts.ALL);
        facts.addAll(PolicyFacts.ALL);
        facts.addAll(ReportedFacts.ALL);
        facts.addAll(SupportFacts.ALL);
        facts.addAll(FundFacts.ALL);
        facts.addAll(DialogueFacts.ALL);
        facts.addAll(SupervisionFacts.ALL);
        facts.addAll(CommendationFacts.ALL);
        facts.addAll(TrainingFacts.ALL);
        facts.addAll(TechnologyFacts.ALL);
        facts.addAll(LinkageFacts.ALL);
        facts.addAll(PromotionFacts.ALL);
        facts.addAll(InvestmentFacts.ALL);
        facts.addAll(ProductFacts.ALL);
        facts.addAll(ReleaseFacts.ALL);
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
        acts.addAll(ANNUAL);
        acts.addAll(EVALUATION);
        acts.addAll(POLICIES);
        acts.addAll(FIGURES);
        acts.addAll(SUPPORT);
        acts.addAll(DIALOGUE);
        acts.addAll(SUPERVISION);
        acts.addAll(COMMENDATION);
        acts.addAll(TRAINING);
        acts.addAll(TECHNOLOGY);
        acts.addAll(LINKAGE);
        acts.addAll(PROMOTION);
        acts.addAll(INVESTMENT);
        acts.addAll(PRODUCTS);
        acts.addAll(RELEASES);
        acts.addAll(REGISTER);
        return Catalogue.of(acts, facts);
    }
}
