package vn.htx.core.technology;

import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.FactType;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.support.Beneficiary;
import vn.htx.core.support.BeneficiaryKind;

/** The facts kept of science and technology. */
public final class TechnologyFacts {

    /** The kind of subject: one transfer. */
    public static final String SUBJECT = "technology-transfer";

    /** A technology was transferred. */
    public static final FactType<Transfer> TRANSFER = FactType.describe("technology_transfer", Transfer.class)
            .about(SUBJECT, "transfer")
            .build();

    /** A transfer reached somebody. */
    public static final FactType<Received> RECIPIENT = FactType.describe("technology_recipient", Received.class)
            .about(SUBJECT, "transfer")
            .each("beneficiary")
            .lookup("organization")
            .build();

    /** What an organization uses in a year was looked at. */
    public static final FactType<Review> REVIEW = FactType.describe("technology_review", Review.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("year")
            .build();

    /** An organization uses something in a year. */
    public static final FactType<Adoption> ADOPTION = FactType.describe("technology_adoption", Adoption.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("year", "item")
            .build();

    /** All of them. */
    public static final List<FactType<?>> ALL = List.of(TRANSFER, RECIPIENT, REVIEW, ADOPTION);

    /**
     * Vụ việc chuyển giao khoa học và công nghệ.
     *
     * @param topic what is transferred
     * @param provider đơn vị chuyển giao: an institute, office or firm, no person
     * @param measure the support measure it was carried out under
     */
    public record Transfer(
            Reference transfer, String topic, TechnologyField field, String provider, Optional<Reference> measure) {}

    /**
     * Bên nhận chuyển giao. Field and measure are those of the transfer.
     *
     * @param kind what the beneficiary is
     * @param organization which organization of the register it is, if it is one
     */
    public record Received(
            Reference transfer,
            Beneficiary beneficiary,
            BeneficiaryKind kind,
            Optional<OrganizationId> organization,
            TechnologyField field,
            Optional<Reference> measure,
            Dong supported,
            Dong own) {}

    /**
     * Rà soát ứng dụng công nghệ trong năm: without it nobody knows whether an organization uses nothing or was not asked.
     *
     * @param items how many things it was found to use
     */
    public record Review(OrganizationId organization, long year, long items) {}

    /** Ứng dụng trong năm. */
    public record Adoption(OrganizationId organization, long year, AdoptionItem item, AdoptionKind kind) {}

    private TechnologyFacts() {}
}
