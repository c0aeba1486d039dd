package vn.htx.core.rulebook.lifecycle;

import java.util.List;
import vn.htx.core.law.Rule;

/** The rules on the life of cooperatives and unions. */
public final class LifecycleRules {

    private LifecycleRules() {}

    /** All of them. */
    public static List<Rule<?>> rules() {
        return List.of(
                new NameForm(),
                new NameUnique(),
                new OrganizationCode(),
                new CodeOnFounding(),
                new SuspensionNotice(),
                SuspensionLength.ofCooperatives(),
                new FoundingFile(),
                new FileAnswerTime(),
                new CertificateConditions(),
                new RegistrationAgency(),
                new BusinessPlaceCode(),
                TimeLimit.ofRegisteringChanges(),
                TimeLimit.ofNotifyingChanges(),
                TimeLimit.ofBusinessPlaces(),
                TimeLimit.ofEstablishmentsAbroad(),
                new FileLapse(),
                new LineLevel(),
                new ReorganizationResolved(),
                new ReorganizationConserved(),
                TimeLimit.ofReorganizations(),
                new DissolutionSolvent(),
                TimeLimit.ofSendingDissolutions(),
                TimeLimit.ofDissolutionFiles(),
                TimeLimit.ofClosingOnFile(),
                TimeLimit.ofClosingByLapse(),
                new DissolutionCancelled(),
                TimeLimit.ofBeginningDissolutions(),
                TimeLimit.ofClosingCompulsory(),
                RevocationWatch.ofIdleness(),
                RevocationWatch.ofReports(),
                RevocationWatch.ofMinimumMembers(),
                RevocationWatch.ofForeignMembers(),
                RevocationWatch.ofMaximumContributions(),
                RevocationWatch.ofAnnualMeetings(),
                new TaxRevocation(),
                new Restoration(),
                new ForbiddenDealing(),
                SettlementOrder.ofClaims(),
                SettlementOrder.ofIndivisibles(),
                new IndivisibleReview(),
                new CharterTransition());
    }
}
