package jejak.render.view;

import java.util.List;

/**
 * Who shares events and letters with whom.
 *
 * @param picture the strongest ties
 * @param ties the strongest first, each with the events and sources it rests on
 * @param rest says how many ties have no row here; empty where all have
 * @param data where all ties are, for programs
 */
public record NetworkView(
        Frame frame,
        Marks.Prose introduction,
        String count,
        Figure picture,
        Figure.Table ties,
        String rest,
        String data,
        List<Marks.Note> notes) {}
