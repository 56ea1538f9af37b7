"""English."""

WORDS = {
    "yes": """yes, y, yep, yeah, yup, yess, yea, aye, true, correct, right, affirmative, sure,
        definitely, absolutely, of course, certainly, indeed, exactly, agreed, no doubt,
        without doubt, without a doubt, undoubtedly, totally, it is true, that is true, thats
        true, thats right, thats correct, without exception, by all means, yes sir, for sure,
        obviously, confirmed, positive, of course it does, sure it does, of course they are,
        always, sure thing, why not""",
    "no": """no, n, nope, nah, nay, negative, no way, certainly not, of course not, definitely
        not, not at all, absolutely not, noo, nooo, not really, hell no, not a chance, no sir,
        nowise, never ever""",
    "not": """not, never, neither, nor, isnt, arent, wasnt, werent, doesnt, dont, didnt, cannot,
        cant, wont, hasnt, havent, hadnt, wouldnt, couldnt, shouldnt, aint, hardly, scarcely,
        nobody, no one, nowhere, unable to, fails to, failed to, fail to, lacks, lack, not that
        one, far from, in no way, neednt, none of, do not write, dont write, by no means""",
    "wrong": """wrong, false, incorrect, untrue, a lie, nonsense, is not true, is not right, is
        not correct, isnt true, isnt right, isnt correct, is not it, mistaken, an error,
        invalid, bogus, a joke, just kidding, kidding, not true, not right, not correct, struck
        out, the opposite, the opposite is the case, the opposite is true, the contrary, the
        other way round, the other way around, a myth, refuted, does not hold, doesnt hold,
        unequal, excluded, ruled out, can be ruled out, has gone, is gone, was removed, has been
        removed, disabled, has been disabled, is off, switched off, turned off, is missing, out
        of the question, is out of the question, deactivated, unset, too high, too low, off,
        absent, enoent, nonexistent, unloaded, blacklisted, vanished, disappeared, deleted,
        expired, both absent, is absent, too many, too few, too big, too small""",
    "untrue": """it is untrue that, it is false that, it is wrong that, it is not true that,
        its untrue that, its false that, its wrong that, its not true that, it isnt true that,
        untrue that, false that, not true that, i doubt that, i deny that, it is incorrect
        that, its incorrect that, it is not the case that, its not the case that, i dont think
        that, i dont think, i do not think, i dont believe, i do not believe, the opposite of,
        it is a lie that, it is a myth that, wrong to say that, nobody says that""",
    "leave": """without, not counting, not including, excluding, minus, leaving out, not
        counted""",
    "except": """except, except for, other than, anything but, everything but, all but, apart
        from, aside from, instead of, rather than, as opposed to, contrary to, anything except,
        everything except, besides, anything other than, not equal to, does not equal, isnt
        equal to, stopped being, ceased to be, no longer, not any more, not anymore, nothing
        like, unlike, corrected from, changed from, misread as, misread it as""",
    "hedge": """maybe, perhaps, possibly, probably, presumably, supposedly, likely, may,
        might, could, could be, should be, must be, i suppose, suppose, i guess, guess,
        guessing, guessed, a guess, my guess, depends, it depends, sometimes, partly,
        partially, somewhat, unsure, not sure, not certain, not so sure, im not sure, not
        entirely sure, uncertain, whatever, i dont know if, dont know whether, do not know if,
        if i remember, if i recall, if i am not mistaken, if im not mistaken, as far as i
        know, afaik, iirc, i assume, assume, assumed, assuming, imagine, id guess, apparently,
        seemingly, doubt, doubtful, not necessarily, in doubt, to be verified, not verified,
        unverified, or something, something like, in theory, theoretically, hopefully, i hope,
        let me guess, usually, who knows, might be, may be, possibly not, kind of, sort of,
        random, randomly, not yet checked, tbd, i bet, or not, if i had to guess, whichever,
        my best guess, unlikely, dont quote me, a wild guess, wild guess, i would guess, i
        would think, id think, havent run, i havent run, did not run it, didnt run it, havent
        looked, not run, without running, yes and no, no and yes, yes or no, yes no, as far as
        i remember, as far as i recall, from memory, if memory serves, id bet on, i bet on, i
        would bet on, if it were, if it was, were it, did not check, i did not check, didnt
        check, i didnt check, not checked, unchecked""",
    "or": "or, and or",
    "and": "and, plus, as well as, also, together with, along with",
    "about": """about, around, roughly, approximately, approx, circa, ca, or so, or
        thereabouts, give or take, more or less, ish, close to, in the region of, rounded, on
        average, estimated, something around, nearly, almost""",
    "bound": """at least, at most, up to, upto, minimum, maximum, min, max, no more than, not
        more than, no less than, or more, or less, or fewer, or higher, and more, and up, newer
        than, older than, newer, older, later than, earlier than, between, ranging, range,
        twice, half, double, triple, thrice, quarter of, squared, cubed, times two, halves,
        doubled, tripled, halved, and counting, before, after, plus one, minus one, one more
        than, one less than, off by one from, not over, not under""",
    "over": """more than, greater than, higher than, larger than, bigger than, over, above,
        exceeding, beyond""",
    "under": "less than, fewer than, lower than, smaller than, under, below",
    "fix": """sorry, no sorry, no wait, wait no, oh no, wait, actually, i mean, i meant, or
        rather, scratch that, strike that, correction, edit, update, rather, my bad, oops,
        whoops, oh wait, no actually, erratum, corrected, corrected to, make that, no i mean,
        no i meant, better, hold on, hang on, ah no, er no, nope sorry, no its, no it is, no
        it was, no thats, changed my mind, on second thought, on second thoughts, second try,
        fixed, new answer, final answer, p s, ps edit, excuse me, pardon, my mistake, typo,
        that was wrong, ignore that, forget that, nevermind, never mind, oh sorry, no better,
        wrong its, well no, no make it, no make that, should read, should say, not that, err,
        oh""",
    "next": """became, becomes, turned into, turns into, changed to, changes to, changed into,
        and then, goes to, went to, switches to, switched to, is now, then""",
    "because": """because, since, as, cause, cos, coz, thats why, due to, thanks to, so that,
        therefore, hence, thus, like, meaning, means, which means, that is, ie, i e, namely,
        in other words, also known as, aka, where, which, while, when, so, e g, eg, for
        example, for instance, of which, according to, given that, seeing that, stands for,
        see, by, whose, who, using, looking at, even if, even though, despite, in spite of,
        regardless of, until, although, though, to be precise, for, with, including, incl, in,
        on, once, what, whatever that means, not because, not because of, so called""",
    "but": "but, however, whereas, nevertheless, nonetheless, only that",
    "else": """should have, would have, id like, i would like, i want, we want, i have to, i
        need to, i must, i wish, used to be, used to, was once, once was, will be, would have
        been, would be, will, going to be, is going to, yesterday, last week, last time, last
        year, previously, formerly, before the update, before the upgrade, before the reboot,
        before reboot, before rebooting, before i rebooted, before updating, tomorrow, on my
        laptop, my laptop, on my other machine, other machine, another machine, another
        computer, on my pc, at home, at work, on my desktop, on the server, on my server, on my
        mac, my colleague, my friend, my neighbour, my neighbor, my classmate, classmate, a
        friend, my partner, friend of mine, someone else, somebody else, my teacher, my
        professor, the internet, google, chatgpt, stack overflow, stackoverflow, wikipedia, the
        book, the docs, the documentation, the manual, the readme, readme, the tutorial, the
        lecture, the slides, the course, the hint, the example, the exercise, the sample, they
        say, he says, she says, i heard, i read that, rumour, rumor, rumored, in the past, in
        the future, some day, someday, soon, on windows, on macos, years ago, days ago, on other
        machines, copied from, fake, invented, made up, made it up, should have been, was
        supposed to be, supposed to be, ought to be, can be, first attempt, first thought,
        colleague, colleagues, neighbour, neighbor, friend, friends, my brother, my sister, on
        the other machine, on a different machine, my other machine, i thought, i believed, i
        first wrote, i first thought, i had thought, i assumed, at first i thought, my first
        thought, first i thought, i would expect, i would have expected, i expected, i used to
        think, forum, a forum, from a forum, copied, forgot to run, not here, not on this
        machine, not on mine, missing here, but here, in the old version, in an old version, in
        an older version, only on, in the old kernel""",
    "order": """on my behalf, count it, count this, mark this, mark it, mark me, mark as, mark
        my, grade this, grade it, grade me, give me, give full, award, full points, full marks,
        full credit, all points, please accept, accept this, accept my, accept any, ignore
        previous, ignore all, disregard, instructions, instruction, system prompt, grader,
        graders, instructor, evaluator, reviewer, points, marks, credit, pass me, let me pass,
        must pass, treat this, treat as, consider this, as correct, as right, this question,
        override, assistant, language model, set score, score, status passed, passed, mark the,
        grade the, dear teacher, dear grader, give the, just give, accept, approved, answer key,
        hereby, no check needed, need to check, reviewed, please mark, correct option, any
        answer is fine, is right whatever, confirm that, verified output, output full,
        verdict""",
    "blank": """idk, dunno, no idea, no clue, i dont know, i do not know, dont know, do not
        know, not known, unknown, i have no idea, n a, na, not applicable, todo, to do, tba,
        see above, as above, something, anything, everything, any of them, any idea, no
        answer, cannot say, cant say, cannot tell, cant tell, hard to say, i did it, done,
        skip, skipped, pass, a lot, many, lots, it works, works, no comment, null, nil,
        undefined, empty, blank, help, huh, i forgot, forgot, forgot to look, did not look,
        didnt look, could not check, cannot find, cant find, not found, ask me later, later,
        no opinion, ask someone else, beats me, all of the above, none of the above, no answer
        yet, not answered, not done, not done yet""",
    "none": """none, nothing, zero, no names, none at all, there is none, there are none,
        nothing at all, no matches, no match, no output, none are loaded, none is loaded, none
        of them, none found, nothing found, not any, nothing is loaded, nothing loaded, not a
        single one, not one, zilch, nada""",
    "than": """than, compared to, compared with, in comparison to, in comparison with,
        against, versus, vs, relative to""",
    "more": """more, most, greater, higher, larger, bigger, greatest, highest, beats, beat,
        exceeds, outnumbers, wins, win, leads, winner, tops, ahead of, surpasses, busier,
        busiest, the most, much more, heavier, outdoes""",
    "less": """comes last, came last, is last, in last place, last place, at the bottom, less,
        fewer, fewest, least, lower, lowest, smaller, smallest, loses, rarer, rarest, seldom,
        slower, trails, rarely, barely ever, least often, least frequent, infrequently""",
    "beaten": """beaten by, outnumbered by, exceeded by, topped by, surpassed by, outdone by,
        dwarfed by, loses to, is outnumbered, was outnumbered, are outnumbered, is beaten, was
        beaten, got beaten, is exceeded, is topped""",
    "times": "times, time, fold, times as many, times as much, times more",
    "limit": """almost all, nearly all, only, just, whether, some, few, one of, two of, three
        of, part of, most of, at first, in part, to some extent, unless, merely, solely,
        afterwards, as long as, provided, not always, some of, several, if""",
    "refer": """it, its, this, that, thats, these, those, they, theyre, he, she, i, im, you,
        we, is, are, was, were, be, been, am, do, does, did, has, have, had, the, a, an,
        answer, answers, case, really, here, there, theres, mine, my, ones, very, quite, to,
        of, them, all, each, every, too, would, should, can, it is, now, again, way, will you,
        either, all of them""",
    "fill": """ive, me, our, us, your, their, heres, being, having, get, gets, got, getting,
        give, gives, gave, given, show, shows, showed, shown, saw, seen, sees, say, says, said,
        saying, tell, tells, told, print, printed, list, lists, listed, display, displays,
        displayed, output, outputs, result, results, solution, value, values, number, numbers,
        total, totals, sum, count, counts, counted, counting, find, finds, found, look, looks,
        looked, read, reads, return, returns, returned, report, reports, reported, write,
        writes, written, wrote, run, runs, running, ran, use, uses, used, name, names, named,
        called, call, calls, at, from, into, out, up, currently, current, precisely, simply,
        clearly, exact, actual, entire, whole, overall, altogether, machine, system, computer,
        box, vm, host, laptop, linux, kernel, module, command, terminal, console, shell, screen,
        line, lines, row, rows, column, table, letter, capital, uppercase, state, status, stat,
        code, first, option, choice, thing, how, today, moment, right now, at the moment, in
        total, in all, please, thanks, thank you, hello, hi, lol, well, ok, okay, hmm, um,
        still, already, present, note, q, ans, res, nr, num, i think, i believe, i see, i get, i
        found, my answer, turns out, looks like, it says, make, makes, made, take, takes, took,
        go, goes, went, come, comes, came, via, per, equals, version, release, file, files,
        path, folder, surely, myself, checked, check, checking, verified, measured, known, need,
        needs, needed, want, wanted, know, think, believe, both, type, typed, typing, paste,
        pasted, copy, on my machine, on this machine, on my system, on this system, in my case,
        in the output, in bash, on my computer, on this computer, in the table, in the list, on
        my vm, on my box, in brackets, i would say, id say, following, follows, these are,
        respectively, full, complete, contains, contain, mentions, mention, includes, include,
        enabled, set, built, compiled, booted, passed to, started, starts, start, begins,
        appears, appear, stands, stand, stays, lists it, etc, related, flags, flag, features,
        feature, prints it, among, among others, words, word, entry, entries, item, items,
        field, header, lowercase, small, big, plain, simple, last, final, next to it, behind,
        beside, inside, bash, zsh, prompt, screenshot, link, alias, symlink, pointing, itself,
        together, process, processes, program, programs, thread, signal, before that, before it,
        beforehand, later on, own, kept, keep, keeps, remains the answer, mode, real, same,
        mean, means it, ends, end, ended, open, opened, opens, opening, libraries, library,
        loader, dynamic, linker, yet, as many, as much, so many, loaded, frequent, frequently,
        finally, gnu, prints, pipe, wc, most often, often, main, quickly, mostly, after all,
        most likely not, belongs, belong, belonging, corresponds, corresponding, represents,
        denotes, indicates, indicated, identifies, identified, yields, produces, produced,
        confirms, confirmed by, agrees, agree, agrees too, through, biggest, largest number,
        topmost, leftmost, rightmost, asks, ask, asked, tells me, machines, systems, computers,
        session, login, manager, service, background, foreground, user, everywhere, directly,
        literally, visible, marked, noted, noticed, observed, observing, recorded, measuring,
        counter, summary, traced, trace, tracing, launched, spawned, boots, build, builds,
        image, flavour, flavor, string, symbol, character, sign, answered, replied, replies,
        gives us, let me, lets see, so far, id, ids, identifier, of course it is, straight,
        factor, entered, enters, enter, crossed, crosses, crossing, mode switches, transitions,
        biggest number, third column, second column, first column, down, third line, second
        line, balancing, balancer, networking, storage, filtering, firewall, traffic, mem, free,
        df, du, cat, grep, awk, head, tail, ls, ps, echo, as expected""",
}

NUMBERS = {
    0: "zero",
    1: "one",
    2: "two",
    3: "three",
    4: "four",
    5: "five",
    6: "six",
    7: "seven",
    8: "eight",
    9: "nine",
    10: "ten",
    11: "eleven",
    12: "twelve",
    13: "thirteen",
    14: "fourteen",
    15: "fifteen",
    16: "sixteen",
    17: "seventeen",
    18: "eighteen",
    19: "nineteen",
    20: "twenty",
    30: "thirty",
    40: "forty, fourty",
    50: "fifty",
    60: "sixty",
    70: "seventy",
    80: "eighty",
    90: "ninety",
    100: "hundred",
    1000: "thousand",
}
