/** The rules on what the law prohibits (hành vi bị nghiêm cấm): they judge what competent bodies established. */
@NullMarked
package vn.htx.core.rulebook.supervision;

import org.jspecify.annotations.NullMarked;
