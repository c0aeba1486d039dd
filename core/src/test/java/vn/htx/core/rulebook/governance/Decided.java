package vn.htx.core.rulebook.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.MatterKind;
import vn.htx.core.organization.MeetingDecision;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.organization.OrganizationId;

/** An act a general meeting decided on, whatever it does. */
record Decided(OrganizationId organization, Optional<MeetingId> meeting, MatterKind decidedAs)
        implements MeetingDecision {

    /** What the cooperative decided in its one meeting. */
    static Decided on(MatterKind matter) {
        return new Decided(Governed.COOP, Optional.of(Governed.MEETING), matter);
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of();
    }
}
