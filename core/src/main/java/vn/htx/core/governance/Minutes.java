package vn.htx.core.governance;

/**
 * Biên bản họp: who signed the minutes (Law 17/2023/QH15, Article 57.4).
 *
 * @param chair whether the chair of the meeting signed
 * @param secretary whether the secretary signed
 * @param attendees how many others who attended signed in their place
 */
public record Minutes(boolean chair, boolean secretary, long attendees) {

    public Minutes {
        Tallied.require("attendees", attendees);
    }
}
