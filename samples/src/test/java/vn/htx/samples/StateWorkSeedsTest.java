package vn.htx.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.htx.core.dialogue.HoldDialogue;
import vn.htx.core.fact.Act;
import vn.htx.core.filing.Filing;
import vn.htx.core.founding.Founding;
import vn.htx.core.linkage.LaunchLinkageProject;
import vn.htx.core.linkage.LinkageFunding;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.promotion.Exhibitor;
import vn.htx.core.promotion.HoldPromotionEvent;
import vn.htx.core.support.Beneficiary;
import vn.htx.core.technology.Recipient;
import vn.htx.core.technology.TransferTechnology;
import vn.htx.core.training.HoldTrainingCourse;
import vn.htx.core.training.Trainees;

/** What the State did has the figures in print, whatever the seed; counted the plain way, from the filings. */
class StateWorkSeedsTest {

    private static <A extends Act> Stream<A> acts(List<Filing> filings, Class<A> type) {
        return filings.stream().map(Filing::act).filter(type::isInstance).map(type::cast);
    }

    private static Stream<OrganizationId> leads(List<Filing> filings, LinkageFunding funding) {
        return acts(filings, LaunchLinkageProject.class)
                .filter(project -> project.funding() == funding)
                .flatMap(project -> project.lead().organization().stream());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, -42})
    void theFiguresOfTheArticle(long seed) {
        List<Filing> filings = SampleProvince.backan(seed).filings();
        Set<OrganizationId> cooperatives = acts(filings, Founding.class)
                .filter(founding -> founding.kind() == OrganizationKind.COOPERATIVE)
                .map(Founding::organization)
                .collect(Collectors.toSet());
        Stream<OrganizationId> trained = acts(filings, HoldTrainingCourse.class)
                .flatMap(course -> course.trainees().stream())
                .map(Trainees::organization);
        Stream<Beneficiary> reached = acts(filings, TransferTechnology.class)
                .flatMap(transfer -> transfer.recipients().stream())
                .map(Recipient::beneficiary);
        Stream<OrganizationId> shown = acts(filings, HoldPromotionEvent.class)
                .flatMap(fair -> fair.exhibitors().stream())
                .map(Exhibitor::participant)
                .flatMap(participant -> participant.organization().stream());

        assertThat(trained.filter(cooperatives::contains).distinct()).hasSize(301);
        assertThat(reached.distinct()).hasSize(26);
        assertThat(shown.distinct()).hasSize(101);
        assertThat(leads(filings, LinkageFunding.NATIONAL_PROGRAMME)).hasSize(102);
        assertThat(leads(filings, LinkageFunding.NATIONAL_PROGRAMME).distinct()).hasSize(72);
        assertThat(leads(filings, LinkageFunding.VALUE_CHAIN).distinct()).hasSize(34);
        assertThat(acts(filings, HoldDialogue.class)).hasSize(44);
    }
}
