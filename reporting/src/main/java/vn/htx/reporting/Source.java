package vn.htx.reporting;

/**
 * Nguồn: where figures come from, such as the register itself or a published statement.
 *
 * @param id what figures cite, such as {@code register}
 */
public record Source(String id, Label title) {
    /** @throws IllegalArgumentException if the id is blank */
    public Source {
        Ids.requireText(id, "id of a source");
    }
}
