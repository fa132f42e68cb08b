package jp.musubi.platform.pmh.loads;

import jp.musubi.platform.kernel.people.MemberMatch;
import jp.musubi.platform.pmh.schemes.Schemes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** 取り込みの相手。What the lines of a file are held against, and where they go. */
@Component
record Taking(
        Schemes schemes, LoadPayers payers, MemberMatch match, SwitchRoll roll, TransactionOperations transaction) {}
