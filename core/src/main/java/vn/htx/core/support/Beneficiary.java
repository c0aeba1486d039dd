package vn.htx.core.support;

import java.util.Optional;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.Premise;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Đối tượng thụ hưởng: who receives support or takes part in an activity, written {@code organization:coop-1}. Most are
 * organizations of the register; the provincial figures count enterprises beside them.
 *
 * @param kind what it is
 * @param id its id among its kind
 */
public record Beneficiary(BeneficiaryKind kind, Reference id) implements Comparable<Beneficiary> {

    /** An organization of the register. */
    public static Beneficiary of(OrganizationId organization) {
        return new Beneficiary(BeneficiaryKind.ORGANIZATION, new Reference(organization.value()));
    }

    /** An enterprise, by an id of the host's. */
    public static Beneficiary enterprise(String id) {
        return new Beneficiary(BeneficiaryKind.ENTERPRISE, new Reference(id));
    }

    /** A member, by its opaque id. */
    public static Beneficiary member(String id) {
        return new Beneficiary(BeneficiaryKind.MEMBER, new Reference(id));
    }

    /**
     * The beneficiary written as text.
     *
     * @throws IllegalArgumentException if it is not written {@code kind:id}
     */
    public static Beneficiary parse(String text) {
        for (BeneficiaryKind kind : BeneficiaryKind.values()) {
            String prefix = RecordMapper.nameOf(kind) + ":";
            if (text.startsWith(prefix)) {
                return new Beneficiary(kind, new Reference(text.substring(prefix.length())));
            }
        }
        throw new IllegalArgumentException(
                "not a beneficiary: write organization:ID, member:ID or enterprise:ID, such as organization:coop-1");
    }

    /** The organization it is, if it is one. */
    public Optional<OrganizationId> organization() {
        return kind == BeneficiaryKind.ORGANIZATION ? Optional.of(new OrganizationId(id.value())) : Optional.empty();
    }

    /** That it exists in the register, if it is one of its organizations. */
    Optional<Premise> existence() {
        return organization().map(id -> Premise.present(OrganizationFacts.EXISTENCE, id));
    }

    @Override
    public int compareTo(Beneficiary other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return RecordMapper.nameOf(kind) + ":" + id;
    }
}
