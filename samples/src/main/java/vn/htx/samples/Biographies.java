package vn.htx.samples;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.htx.core.fact.Act;
import vn.htx.core.founding.ConvertGroup;
import vn.htx.core.founding.Founding;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.ChangeParticipation;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.organization.ChangeSector;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.RecordFieldReview;
import vn.htx.core.organization.RegisterNumber;
import vn.htx.core.organization.ResumeOrganization;
import vn.htx.core.organization.StartDissolution;
import vn.htx.core.organization.SuspendOrganization;

/** Reads drafts into biographies. What is withdrawn is left out; a misdated admission is taken at the day first told. */
final class Biographies {

    private final Map<OrganizationId, Biography> byId = new TreeMap<>();

    private Biographies() {}

    /** The biographies of all organizations, by id. */
    static List<Biography> of(List<Draft> drafts) {
        Biographies read = new Biographies();
        Set<Integer> withdrawn = drafts.stream()
                .map(Draft::content)
                .filter(Draft.Withdrawal.class::isInstance)
                .flatMap(content -> ((Draft.Withdrawal) content).withdrawn().stream())
                .collect(Collectors.toSet());
        drafts.stream()
                .filter(draft -> !withdrawn.contains(draft.serial()))
                .sorted(Comparator.comparing(Draft::effectiveOn).thenComparing(Draft::serial))
                .forEach(draft -> draft.act().ifPresent(act -> read.read(act, draft)));
        return List.copyOf(read.byId.values());
    }

    private void read(Act act, Draft draft) {
        LocalDate day = draft.effectiveOn();
        if (act instanceof Founding founding) {
            byId.put(founding.organization(), new Biography(founding, day, draft.recordedOn()));
            if (act instanceof ConvertGroup conversion) {
                find(conversion.group()).ifPresent(group -> group.end(day));
            }
        } else if (act instanceof OrganizationAct other) {
            find(other.organization()).ifPresent(life -> read(other, life, draft));
        }
    }

    private Optional<Biography> find(OrganizationId id) {
        return Optional.ofNullable(byId.get(id));
    }

    private static void read(OrganizationAct act, Biography life, Draft draft) {
        LocalDate day = draft.effectiveOn();
        if (act instanceof AdmitMembers admission) {
            life.join(admission.members(), day, draft.recordedOn());
        } else if (act instanceof LeaveOrganization leaving) {
            life.leave(leaving, day);
        } else if (act instanceof ChangeParticipation changed) {
            life.change(changed, day);
        } else if (act instanceof RegisterNumber) {
            life.register(day);
        } else if (act instanceof SuspendOrganization suspension) {
            life.suspend(suspension, day);
        } else if (act instanceof ResumeOrganization) {
            life.resume(day);
        } else if (act instanceof ChangeSector) {
            life.turn();
        } else if (act instanceof RecordFieldReview review) {
            life.review(review.operating());
        } else if (act instanceof StartDissolution) {
            life.dissolveBy(draft);
        } else if (act instanceof DissolveOrganization) {
            life.end(day);
        }
    }
}
