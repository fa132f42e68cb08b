package jp.musubi.platform.kernel.people.areas;

/** A facility or an area was registered: what is remembered of facilities is to be read again. */
public record FacilitiesChanged() {}
