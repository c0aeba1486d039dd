package vn.htx.core.disclosure;

/** Nơi nhận: where a yearly report goes. */
public enum ReportReceiver {
    /** Hệ thống thông tin quốc gia về hợp tác xã (Circular 09/2024/TT-BKHĐT, Article 6). */
    NATIONAL_SYSTEM,
    /** Ủy ban nhân dân cấp xã (Decree 77/2019/NĐ-CP, Article 29). */
    COMMUNE,
    /** Cơ quan đăng ký of the 2012 law (Decree 193/2013/NĐ-CP as amended by Decree 107/2017/NĐ-CP). */
    REGISTRATION_AGENCY
}
