package vn.htx.core.technology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.Reference;
import vn.htx.core.support.ActivityPremises;
import vn.htx.core.support.Beneficiary;
import vn.htx.core.technology.TechnologyFacts.Received;
import vn.htx.core.technology.TechnologyFacts.Transfer;

/**
 * Chuyển giao khoa học và công nghệ: a technology is transferred to those who are to use it. The components are those of
 * {@link Transfer}.
 */
public record TransferTechnology(
        Reference transfer,
        String topic,
        TechnologyField field,
        String provider,
        Optional<Reference> measure,
        List<Recipient> recipients)
        implements Act {

    public TransferTechnology {
        recipients = List.copyOf(recipients);
        Set<Beneficiary> named = new HashSet<>();
        for (Recipient recipient : recipients) {
            if (!named.add(recipient.beneficiary())) {
                throw new IllegalArgumentException(
                        "transfer " + transfer + " names " + recipient.beneficiary() + " twice");
            }
        }
        if (recipients.isEmpty()) {
            throw new IllegalArgumentException("transfer " + transfer + " reaches nobody: name at least one recipient");
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        List<Statement> said = new ArrayList<>();
        said.add(Statement.holds(
                TechnologyFacts.TRANSFER, new Transfer(transfer, topic, field, provider, measure), effectiveOn));
        recipients.forEach(
                recipient -> said.add(Statement.holds(TechnologyFacts.RECIPIENT, received(recipient), effectiveOn)));
        return said;
    }

    private Received received(Recipient recipient) {
        Beneficiary beneficiary = recipient.beneficiary();
        return new Received(
                transfer,
                beneficiary,
                beneficiary.kind(),
                beneficiary.organization(),
                field,
                measure,
                recipient.supported(),
                recipient.own());
    }

    @Override
    public List<Premise> premises() {
        return ActivityPremises.together(
                ActivityPremises.together(
                        List.of(Premise.never(TechnologyFacts.TRANSFER, transfer)), ActivityPremises.offered(measure)),
                ActivityPremises.organizationsExist(
                        recipients.stream().map(Recipient::beneficiary).toList()));
    }
}
