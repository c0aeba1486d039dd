package vn.htx.reporting;

/**
 * Địa bàn: the area a report speaks of, named as on the report's effective day.
 *
 * @param code the code of the unit on that day; the same code can name another unit on another day
 */
public record ReportArea(String code, String name) {
    /** @throws IllegalArgumentException if either is blank */
    public ReportArea {
        Ids.requireText(code, "code of an area");
        Ids.requireText(name, "name of an area");
    }
}
