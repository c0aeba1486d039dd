package vn.htx.core.capital;

/** Cách định giá tài sản góp vốn: who set what an asset is worth (Law 17/2023/QH15, Article 77). */
public enum Valuation {
    /** Đồng tiền Việt Nam, không phải định giá. */
    NOT_NEEDED,
    /** Các thành viên nhất trí: all official and capital-linked members agreed, at formation. */
    ALL_MEMBERS,
    /** Tổ chức thẩm định giá được trên 50% thành viên chấp thuận: a valuer most founders accepted. */
    VALUER_ACCEPTED_BY_MOST,
    /** Thỏa thuận giữa đại hội thành viên hoặc hội đồng quản trị với người góp vốn: agreed in operation. */
    AGREED_WITH_CONTRIBUTOR,
    /** Tổ chức thẩm định giá được hai bên chấp thuận: a valuer both sides accepted, in operation. */
    VALUER_ACCEPTED_BY_BOTH,
    /** Chưa định giá theo các cách trên. */
    NONE
}
