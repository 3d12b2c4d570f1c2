package jejak.render.view;

import java.util.List;

/**
 * Who shares events and letters with whom.
 *
 * @param picture the strongest ties
 * @param ties every tie with the events and sources it rests on, the strongest first
 */
public record NetworkView(
        Frame frame,
        Marks.Prose introduction,
        String count,
        Figure picture,
        Figure.Table ties,
        List<Marks.Note> notes) {}
