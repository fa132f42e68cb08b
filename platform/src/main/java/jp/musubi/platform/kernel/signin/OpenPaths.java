package jp.musubi.platform.kernel.signin;

import jp.musubi.platform.kernel.access.Entrance;
import jp.musubi.platform.kernel.access.Paths;

/** 開いている道。The doors' patterns, all from the table of paths. What is neither here nor behind a token or a card does not exist. */
final class OpenPaths {

    /** Areas of systems, which need a token for all but {@link #OF_SYSTEMS}. */
    static final String[] TOKEN_AREAS = Paths.listAreas(Entrance.TOKEN);

    /** Under the areas of systems. */
    static final String[] OF_SYSTEMS = Paths.listOpen(true);

    /** Pages and files for all. */
    static final String[] OF_PEOPLE = Paths.listOpen(false);

    /** The synthetic country's own tools; there only while there is one. */
    static final String[] OF_DEMO = Paths.listAreas(Entrance.DEMO);

    /** A signed-in person's pages. */
    static final String[] OF_CARD = Paths.listAreas(Entrance.CARD);

    /** Pages of who is signed in at an office; each page asks whether this office may see it. */
    static final String[] OF_DESK = Paths.listAreas(Entrance.DESK);

    private OpenPaths() {}
}
