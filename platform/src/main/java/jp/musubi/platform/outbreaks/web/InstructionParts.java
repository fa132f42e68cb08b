package jp.musubi.platform.outbreaks.web;

import jp.musubi.platform.outbreaks.instructions.InstructionBook;
import jp.musubi.platform.outbreaks.instructions.InstructionRights;
import jp.musubi.platform.outbreaks.instructions.IssueInstruction;
import org.springframework.stereotype.Component;

/** 指示の頁の部品。 */
@Component
record InstructionParts(InstructionBook book, InstructionRights rights, IssueInstruction issue) {}
