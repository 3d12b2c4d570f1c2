package jejak.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import jejak.model.Actor;
import jejak.model.Edtf;
import jejak.model.Event;
import jejak.render.picture.RoleChart;
import jejak.render.view.Figure;
import jejak.render.view.Marks;
import jejak.site.Site;

/** Roles over time, with the events of this site below them; the list beside it says the same in words and names sources. */
final class RolePictures {
    /** Roles that are drawn; the list has all of them. */
    private static final int MOST = 40;

    private RolePictures() {}

    /** Nothing where no end of any role is known. */
    static Figure of(Actor actor, Sheet sheet) {
        Site site = sheet.site();
        Speech speech = sheet.speech();
        List<LocalDate> days = new ArrayList<>();
        for (Actor.Role role : actor.roles()) {
            role.from().ifPresent(d -> days(d, days));
            role.to().ifPresent(d -> days(d, days));
        }
        if (days.isEmpty()) return Figure.NONE;
        List<Double> events = new ArrayList<>();
        for (Event event : site.eventsOf(actor)) {
            Edtf date = event.date().value();
            if (date.startsOpen() || date.endsOpen()) continue;
            days(date, days);
            events.add((year(date.earliest()) + year(date.latest())) / 2);
        }
        int first = days.stream().mapToInt(LocalDate::getYear).min().orElseThrow();
        int last = days.stream().mapToInt(LocalDate::getYear).max().orElseThrow() + 1;
        List<RoleChart.Role> roles =
                actor.roles().stream().limit(MOST).map(r -> role(r, sheet)).toList();
        String id = "roles-over-time";
        return new Figure(
                id,
                speech.say("picture.roles.title", speech.plain(actor.title())),
                speech.say(
                        "picture.roles.summary",
                        speech.count("count.roles", roles.size()),
                        Integer.toString(first),
                        Integer.toString(last - 1)),
                "",
                RoleChart.of(id, new RoleChart.Years(first, last), roles, events, speech.say("picture.roles.events")),
                new Figure.Table(List.of(), List.of()));
    }

    private static void days(Edtf date, List<LocalDate> days) {
        if (!date.startsOpen()) days.add(date.earliest());
        if (!date.endsOpen()) days.add(date.latest());
    }

    private static RoleChart.Role role(Actor.Role role, Sheet sheet) {
        String org = role.org().map(o -> sheet.chip(o).name()).orElse("");
        Marks.Words what = sheet.speech().words(role.role());
        return new RoleChart.Role(
                org.isEmpty() ? what.text() : sheet.speech().say("list.comma", what.text(), org),
                what.lang(),
                ActorViews.dates(role, sheet.speech()),
                role.from()
                        .filter(d -> !d.startsOpen())
                        .map(d -> at(d.earliest(), 0))
                        .orElseGet(OptionalDouble::empty),
                role.to().filter(d -> !d.endsOpen()).map(d -> at(d.latest(), 1)).orElseGet(OptionalDouble::empty),
                !isExact(role.from()),
                !isExact(role.to()));
    }

    private static boolean isExact(Optional<Edtf> date) {
        return date.filter(Edtf::isExactDay).isPresent();
    }

    private static OptionalDouble at(LocalDate day, int days) {
        return OptionalDouble.of(year(day) + days / 366.0);
    }

    /** A day as a fraction of its year. */
    private static double year(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1) / 366.0;
    }
}
