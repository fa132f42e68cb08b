package jp.musubi.platform.kernel.caller;

/** 立場。What kind of party a caller is; the access matrix has a column for each. */
public enum Role {
    /** 施設のシステム。A facility's system acts with its facility's rights. */
    FACILITY,
    /** 本人。 */
    PATIENT,
    /** 保険者。 */
    INSURER,
    /** 都道府県。 */
    PREFECTURE,
    /** 市町村。 */
    MUNICIPALITY,
    /** 福祉事務所(医療扶助)。 */
    WELFARE_OFFICE,
    /** 国(厚生労働省)。 */
    MINISTRY,
    /** 国の研究の機関(国立健康危機管理研究機構)。 Receives what a minister's instruction names, and nothing else. */
    INSTITUTE,
    /** 運営(支払基金・機構)。 */
    OPERATOR,
    /** 保健所。Of a prefecture, a city or a ward; takes notices of infectious diseases. */
    HEALTH_CENTER,
    /** 居宅介護支援事業所。Care managers; read certifications of care with the person's consent, and nothing else. */
    CARE_OFFICE,
    /** 電子処方箋管理サービス。 Sends the orders of prescriptions that facilities issued, and nothing else. */
    PRESCRIPTION_SERVICE
}
