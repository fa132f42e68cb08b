package jp.musubi.platform.records;

/** 取消の申し出。All three keys of the guide: the unit's identifier and the insured number, each with its system. */
public record WithdrawalRequest(
        String identifierSystem, String identifierValue, String memberSystem, String memberValue) {}
