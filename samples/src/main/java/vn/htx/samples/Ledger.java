package vn.htx.samples;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.htx.core.fact.Act;
import vn.htx.core.filing.Actor;
import vn.htx.core.filing.Filing;
import vn.htx.core.filing.FilingId;
import vn.htx.core.filing.Ground;
import vn.htx.core.organization.RecordFieldReview;
import vn.htx.core.people.ErasePerson;
import vn.htx.core.policy.IssuePolicy;
import vn.htx.core.policy.SetPolicyTargets;
import vn.htx.core.register.WithdrawEntries;
import vn.htx.core.support.EstablishProgramme;
import vn.htx.core.support.OfferMeasure;
import vn.htx.core.time.VietNamTime;

/** Drafts in the order they are filed, with the ids and sequences that order gives them. */
final class Ledger {

    private static final Duration CLOSING_TIME = Duration.ofHours(16);

    private final List<Draft> ordered;
    private final Map<Integer, Long> sequences = new HashMap<>();

    Ledger(List<Draft> drafts) {
        this.ordered = drafts.stream()
                .sorted(Comparator.comparing(Draft::recordedOn).thenComparing(Draft::serial))
                .toList();
        ordered.forEach(draft -> sequences.put(draft.serial(), sequences.size() + 1L));
    }

    /** What is filed, day by day. */
    List<SampleDay> days() {
        Map<LocalDate, List<Filing>> byDay = new TreeMap<>();
        ordered.forEach(draft -> byDay.computeIfAbsent(draft.recordedOn(), day -> new ArrayList<>())
                .add(filing(draft)));
        return byDay.entrySet().stream()
                .map(entry -> new SampleDay(closing(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Instant closing(LocalDate day) {
        return VietNamTime.startOf(day).plus(CLOSING_TIME);
    }

    /** The remarks expected, by filing, in the order of filing. */
    Map<FilingId, List<String>> remarks() {
        Map<FilingId, List<String>> remarks = new LinkedHashMap<>();
        ordered.stream()
                .filter(draft -> !draft.remarks().isEmpty())
                .forEach(draft -> remarks.put(id(draft), draft.remarks()));
        return Collections.unmodifiableMap(remarks);
    }

    private FilingId id(Draft draft) {
        return new FilingId(String.format(Locale.ROOT, "sample-%05d", sequence(draft.serial())));
    }

    private long sequence(int serial) {
        return Optional.ofNullable(sequences.get(serial)).orElseThrow();
    }

    private Filing filing(Draft draft) {
        Act act = act(draft.content());
        return new Filing(
                id(draft),
                actor(act),
                draft.effectiveOn(),
                Ground.dossier(dossier(draft)),
                act,
                draft.people(),
                replaced(draft.content()),
                Optional.empty());
    }

    private static String dossier(Draft draft) {
        return String.format(Locale.ROOT, "MAU-%d-%05d", draft.recordedOn().getYear(), draft.serial());
    }

    private Act act(Draft.Content content) {
        if (content instanceof Draft.Happening happening) {
            return happening.act();
        } else if (content instanceof Draft.Correction correction) {
            return correction.act();
        } else if (content instanceof Draft.Withdrawal withdrawal) {
            return new WithdrawEntries(
                    withdrawal.withdrawn().stream().map(this::sequence).sorted().toList());
        }
        throw new IllegalStateException("a new kind of content: " + content);
    }

    private Optional<Long> replaced(Draft.Content content) {
        return content instanceof Draft.Correction correction
                ? Optional.of(sequence(correction.replaced()))
                : Optional.empty();
    }

    private static Actor actor(Act act) {
        if (act instanceof IssuePolicy
                || act instanceof SetPolicyTargets
                || act instanceof EstablishProgramme
                || act instanceof OfferMeasure) {
            return new Actor("sample-policy-office");
        } else if (act instanceof RecordFieldReview) {
            return new Actor("sample-field-review");
        } else if (act instanceof ErasePerson) {
            return new Actor("sample-data-protection");
        }
        return new Actor("sample-registry");
    }
}
