package vn.htx.core.governance;

import java.time.LocalDate;

/**
 * Kiến nghị về chương trình đại hội: members asked in writing for a matter to be put on the agenda (Law 17/2023/QH15,
 * Article 60.2).
 *
 * @param on the day it was sent
 * @param officialMembers how many official members made it
 */
public record AgendaProposal(LocalDate on, long officialMembers) {

    public AgendaProposal {
        Tallied.require("officialMembers", officialMembers);
    }
}
