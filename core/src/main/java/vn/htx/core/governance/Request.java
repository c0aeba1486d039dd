package vn.htx.core.governance;

import java.time.LocalDate;

/**
 * Yêu cầu triệu tập đại hội bất thường (Law 17/2023/QH15, Articles 59.2 to 59.4).
 *
 * @param on the day it was made
 * @param officialMembers how many official members made it; 0 if the supervisors did
 */
public record Request(LocalDate on, long officialMembers) {

    public Request {
        Tallied.require("officialMembers", officialMembers);
    }
}
