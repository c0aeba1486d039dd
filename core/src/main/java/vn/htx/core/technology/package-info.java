/**
 * Science and technology (ứng dụng khoa học và công nghệ, chuyển đổi số): transfers and whom they reached, and what each
 * organization uses, year by year.
 */
@NullMarked
package vn.htx.core.technology;

import org.jspecify.annotations.NullMarked;
