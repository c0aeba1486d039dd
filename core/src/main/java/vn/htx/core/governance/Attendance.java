package vn.htx.core.governance;

import java.util.Optional;

/**
 * Thành phần tham dự: who was called to a general meeting and who took part, in person, online or by proxy (Law
 * 17/2023/QH15, Articles 57.3 and 61.1).
 *
 * @param officialMembers official members of the organization then
 * @param delegates how many delegates were called, if it was a congress of delegates (đại hội đại biểu)
 * @param inPerson how many of those called came
 * @param online how many took part online
 * @param byProxy how many were represented by proxy
 */
public record Attendance(long officialMembers, Optional<Long> delegates, long inPerson, long online, long byProxy) {

    public Attendance {
        Tallied.require("officialMembers", officialMembers);
        delegates.ifPresent(count -> Tallied.requireWithin("delegates", count, "officialMembers", officialMembers));
        Tallied.require("inPerson", inPerson);
        Tallied.require("online", online);
        Tallied.require("byProxy", byProxy);
        Tallied.requireWithin(
                "attendance",
                Math.addExact(Math.addExact(inPerson, online), byProxy),
                "those called",
                delegates.orElse(officialMembers));
    }

    /** How many were called: the delegates, or all official members. */
    public long called() {
        return delegates.orElse(officialMembers);
    }

    /** How many took part: in person, online and by proxy alike. */
    public long present() {
        return inPerson + online + byProxy;
    }
}
