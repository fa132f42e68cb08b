package jp.musubi.standard.gate.packages;

import jp.musubi.standard.gate.packages.snapshots.UnusableDefinition;

/** 使えない定義。A StructureDefinition that was left, and why. */
public record Unusable(String canonical, String version, UnusableDefinition.Reason reason) {}
