package vn.htx.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.htx.core.filing.Filing;
import vn.htx.core.founding.ConvertGroup;
import vn.htx.core.founding.Founding;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.Joining;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.organization.ChangeSector;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.RecordFieldReview;
import vn.htx.core.organization.Sector;
import vn.htx.core.people.MemberId;
import vn.htx.core.register.WithdrawEntries;

/** Counts filings the plain way, without anything of the register's: whoever came by the day, less whoever went by the day. */
final class Tally {

    private final List<Filing> standing;

    Tally(List<Filing> filings) {
        this.standing = standing(filings);
    }

    /** Those with effect: not replaced, not withdrawn, unless the withdrawal was withdrawn. */
    private static List<Filing> standing(List<Filing> filings) {
        Set<Long> without = new HashSet<>();
        List<Filing> standing = new ArrayList<>();
        for (int i = filings.size() - 1; i >= 0; i--) {
            Filing filing = filings.get(i);
            if (!without.contains(i + 1L)) {
                standing.add(0, filing);
                filing.replaces().ifPresent(without::add);
                if (filing.act() instanceof WithdrawEntries withdrawal) {
                    without.addAll(withdrawal.entries());
                }
            }
        }
        return standing;
    }

    private List<Filing> by(LocalDate day) {
        return standing.stream()
                .filter(filing -> !filing.effectiveOn().isAfter(day))
                .toList();
    }

    /** What is founded by the day and not ended, by kind. */
    Set<OrganizationId> existing(OrganizationKind kind, LocalDate day) {
        Set<OrganizationId> existing = new HashSet<>();
        Set<OrganizationId> ended = new HashSet<>();
        for (Filing filing : by(day)) {
            if (filing.act() instanceof Founding founding && founding.kind() == kind) {
                existing.add(founding.organization());
            }
            if (filing.act() instanceof ConvertGroup conversion) {
                ended.add(conversion.group());
            } else if (filing.act() instanceof DissolveOrganization dissolution) {
                ended.add(dissolution.organization());
            }
        }
        existing.removeAll(ended);
        return existing;
    }

    /** The members of the organizations of a kind that exist on the day, each membership named by organization and member. */
    List<MemberId> members(OrganizationKind kind, LocalDate day) {
        Map<OrganizationId, Map<MemberId, LocalDate>> joined = new HashMap<>();
        Map<OrganizationId, Map<MemberId, LocalDate>> left = new HashMap<>();
        for (Filing filing : by(day)) {
            if (filing.act() instanceof Founding founding) {
                join(joined, founding.organization(), founding.founders(), filing.effectiveOn());
            } else if (filing.act() instanceof AdmitMembers admission) {
                join(joined, admission.organization(), admission.members(), filing.effectiveOn());
            } else if (filing.act() instanceof LeaveOrganization leaving) {
                left.computeIfAbsent(leaving.organization(), first -> new HashMap<>())
                        .merge(leaving.member(), filing.effectiveOn(), Tally::later);
            }
        }
        List<MemberId> members = new ArrayList<>();
        for (OrganizationId id : existing(kind, day)) {
            Map<MemberId, LocalDate> gone = left.getOrDefault(id, Map.of());
            joined.get(id).forEach((member, since) -> {
                if (!gone.containsKey(member) || since.isAfter(gone.get(member))) {
                    members.add(member);
                }
            });
        }
        return members;
    }

    private static void join(
            Map<OrganizationId, Map<MemberId, LocalDate>> joined,
            OrganizationId organization,
            List<Joining> members,
            LocalDate day) {
        Map<MemberId, LocalDate> since = joined.computeIfAbsent(organization, first -> new HashMap<>());
        members.forEach(joining -> since.merge(joining.member(), day, Tally::later));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** How many existing cooperatives declare such a field on the day. */
    long cooperatives(Predicate<Sector> field, LocalDate day) {
        Map<OrganizationId, Sector> declared = new HashMap<>();
        Map<OrganizationId, LocalDate> since = new HashMap<>();
        for (Filing filing : by(day)) {
            if (filing.act() instanceof Founding founding) {
                declared.putIfAbsent(founding.organization(), founding.sector());
            } else if (filing.act() instanceof ChangeSector change
                    && !filing.effectiveOn().isBefore(since.getOrDefault(change.organization(), LocalDate.MIN))) {
                declared.put(change.organization(), change.sector());
                since.put(change.organization(), filing.effectiveOn());
            }
        }
        return existing(OrganizationKind.COOPERATIVE, day).stream()
                .filter(id -> field.test(declared.get(id)))
                .count();
    }

    /** What field reviews by the day found of each organization that exists on it. */
    Map<OrganizationId, Boolean> operating(LocalDate day) {
        Map<OrganizationId, Boolean> found = new HashMap<>();
        by(day).stream()
                .filter(filing -> filing.act() instanceof RecordFieldReview)
                .map(filing -> (RecordFieldReview) filing.act())
                .forEach(review -> found.put(review.organization(), review.operating()));
        found.keySet().retainAll(existing(OrganizationKind.COOPERATIVE, day));
        return found;
    }
}
