package vn.htx.core.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.document.Document;
import vn.htx.core.document.Document.Items;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Fact;
import vn.htx.core.filing.Entry;
import vn.htx.core.filing.Filing;
import vn.htx.core.law.Finding;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.KnownFacts;
import vn.htx.core.storage.Reading;

/** Judges an accepted filing again, with the facts known then. */
final class Replay {

    private final Reading reading;
    private final RegisterParts parts;
    private final OrganizationRules rules;

    Replay(Reading reading, RegisterParts parts, OrganizationRules rules) {
        this.reading = reading;
        this.parts = parts;
        this.rules = rules;
    }

    ReplayedDecision decide(long sequence) {
        Entry entry = entry(sequence);
        requireItsLaw(entry);
        List<Finding> findings = new Judging(parts, rules, filing(entry), known(sequence - 1), known(sequence))
                .findings(Judging.organizations(reading.listTouched(sequence)), changed(entry));
        List<Finding> refusals = parts.rulebook().refusals(findings, entry.actType());
        List<Finding> remarks = findings.stream()
                .filter(finding -> finding.verdict().isViolated())
                .toList();
        Document kept = found(entry, "remarks");
        boolean same = refusals.isEmpty()
                && FindingDocument.write(remarks).equals(kept)
                && FindingDocument.write(parts.rulebook().evidence(findings)).equals(found(entry, Filer.EVIDENCE));
        return new ReplayedDecision(entry, FindingDocument.read(kept, parts.rulebook()), remarks, refusals, same);
    }

    /** What an accepted filing was judged on, as it was kept. */
    List<Finding> evidence(long sequence) {
        return FindingDocument.read(found(entry(sequence), Filer.EVIDENCE), parts.rulebook());
    }

    private Entry entry(long sequence) {
        return reading.findEntry(sequence)
                .orElseThrow(() -> new IllegalArgumentException("there is no entry " + sequence));
    }

    private static Document found(Entry entry, String part) {
        return entry.outcome().find(part).orElse(new Items(List.of()));
    }

    private void requireItsLaw(Entry entry) {
        String digest = parts.rulebook().digest();
        if (!entry.rulePack().equals(digest)) {
            throw new IllegalArgumentException("entry " + entry.sequence() + " was decided by the law "
                    + entry.rulePack() + ", not by " + digest + "; replay it with a rulebook of that digest");
        }
    }

    private KnownFacts known(long sequence) {
        return new KnownFacts(reading, Knowledge.at(sequence), parts.catalogue()::getFactType);
    }

    private Filing filing(Entry entry) {
        Act act = parts.catalogue().readAct(entry.act(), "act");
        return new Filing(
                entry.filing(),
                entry.actor(),
                entry.effectiveOn(),
                entry.ground(),
                act,
                List.of(),
                entry.replacement().map(Entry.Replacement::entry),
                Optional.empty());
    }

    private List<Fact<?>> changed(Entry entry) {
        List<Fact<?>> changed = new ArrayList<>();
        new Recall(reading, parts).decision(entry).impact().facts().forEach(change -> changed.add(change.fact()));
        return changed;
    }
}
