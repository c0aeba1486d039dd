package vn.htx.core.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.policy.PolicyFacts.Issued;
import vn.htx.core.policy.PolicyFacts.Linked;

/**
 * Ban hành văn bản chính sách: a policy document takes effect. The components are those of {@link Issued}; the links say
 * which documents, already in the register, it carries out, amends, replaces, repeals or guides.
 */
public record IssuePolicy(
        PolicyId policy,
        PolicyKind kind,
        PolicyLevel level,
        String issuer,
        String printedNumber,
        Optional<String> usualNumber,
        String title,
        Optional<LocalDate> issuedOn,
        Optional<Integer> firstYear,
        Optional<Integer> lastYear,
        String source,
        List<Link> links)
        implements Act {

    /** Which document it stands to, and how. */
    public record Link(PolicyRelation relation, PolicyId target) {}

    public IssuePolicy {
        links = List.copyOf(links);
        if (new HashSet<>(links).size() < links.size()) {
            throw new IllegalArgumentException("policy " + policy + ": a link is named twice");
        }
        if (firstYear.isPresent() != lastYear.isPresent() || firstYear.orElse(0) > lastYear.orElse(0)) {
            throw new IllegalArgumentException("policy " + policy + ": a period has a first and a last year, in order");
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        List<Statement> said = new ArrayList<>();
        said.add(Statement.holds(
                PolicyFacts.DOCUMENT,
                new Issued(
                        policy,
                        kind,
                        level,
                        issuer,
                        printedNumber,
                        usualNumber,
                        title,
                        issuedOn,
                        firstYear,
                        lastYear,
                        source),
                effectiveOn));
        links.forEach(link -> said.add(
                Statement.holds(PolicyFacts.LINK, new Linked(policy, link.relation(), link.target()), effectiveOn)));
        return said;
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        premises.add(Premise.never(PolicyFacts.DOCUMENT, policy));
        links.forEach(link -> premises.add(Premise.present(PolicyFacts.DOCUMENT, link.target())));
        return premises;
    }
}
