package vn.htx.core.assessment;

import java.time.LocalDate;
import java.util.Optional;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationFacts.Numbered;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.RegistrationNumber;
import vn.htx.core.time.Spell;
import vn.htx.core.time.Timeline;

/** Giấy chứng nhận đăng ký tổ hợp tác: the registration of a group, which holds one as long as it has a code. */
public record Certificate(OrganizationId group, FiledAct filed) {

    /** Whether a group holds it on the day of the filing. */
    public boolean isHeldByGroup() {
        return filed.findKind(group).equals(Optional.of(OrganizationKind.GROUP))
                && heldSince(filed.day()).isPresent();
    }

    /** The day since which the group has held it without a break, if it holds it on a day. */
    public Optional<LocalDate> heldSince(LocalDate day) {
        Timeline<String> codes = codes();
        return codes.on(day).map(code -> since(codes, day));
    }

    /** The code the group bears on a day. */
    public Optional<String> code(LocalDate day) {
        return codes().on(day);
    }

    private Timeline<String> codes() {
        return Timeline.ofSpells(filed
                .after()
                .listFacts(FactQuery.all(OrganizationFacts.NUMBER)
                        .where("organization", group)
                        .where("type", RegistrationNumber.Type.TAX_CODE))
                .stream()
                .map(KnownFact::fact)
                .map(Certificate::spell)
                .toList());
    }

    private static Spell<String> spell(Fact<Numbered> fact) {
        return new Spell<>(fact.period(), fact.value().number());
    }

    /** Another code without a gap is the same certificate, corrected. */
    private static LocalDate since(Timeline<String> codes, LocalDate day) {
        LocalDate first = codes.spellOn(day).orElseThrow().period().from();
        return codes.on(first.minusDays(1)).isPresent() ? since(codes, first.minusDays(1)) : first;
    }
}
