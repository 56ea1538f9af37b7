"""English."""

WORDS = {
    "yes": """no reason to doubt, no reason to doubt it, no reason to doubt that, yes, y, yep, yeah,
        yup, yess, yea, aye, true, correct, right, affirmative, sure, definitely, absolutely, of
        course, certainly, indeed, exactly, agreed, no doubt, without doubt, without a doubt,
        undoubtedly, totally, it is true, that is true, thats true, thats right, thats correct,
        without exception, by all means, yes sir, for sure, obviously, confirmed, positive, of
        course it does, sure it does, of course they are, always, sure thing, why not, ofc,
        obvs, obv, deffo, defo, totes, yas, yass, yaas, yee, yeh, yeaa, yeahh, yah, yupp, yepp,
        yups, yeps, yuppers, yessir, yes mate, mhm, mhmm, mmhm, mmhmm, mm hm, mm hmm, uh huh,
        uhuh, aha, you bet, u bet, you betcha, fo sho, for sho, heck yes, heck yeah, hell yes,
        hell yeah, big yes, hard yes, its a yes, thats a yes, it is a yes, big fat yes, a big
        fat yes, yesh, yh""",
    "no": """no, n, nope, nah, nay, negative, no way, certainly not, of course not, definitely not,
        not at all, absolutely not, noo, nooo, not really, hell no, not a chance, no sir, nowise,
        never ever, disagree, i disagree, i must disagree, naw, nup, nahh, nuh, nuh uh, uh uh,
        nopes, nopers, noes, hell nah, heck no, hard no, big no, big fat no, a big no, a big fat no,
        a hard no, its a no, thats a no, it is a no, nah fam, nah mate, ofc not, obvs not, obv not,
        deffo not, defo not, not a bit, not one bit, no siree, unfortunately not, sadly not, im
        afraid not, i am afraid not, afraid not, regrettably not, no chance, alas no, alas not""",
    "not": """could not see any, couldn't see any, can't see any, cannot see any, not, never,
        neither, nor, isnt, arent, wasnt, werent, doesnt, dont, didnt, cannot, cant, wont, hasnt,
        havent, hadnt, wouldnt, couldnt, shouldnt, aint, hardly, scarcely, nobody, no one,
        nowhere, unable to, fails to, failed to, fail to, lacks, lack, not that one, far from, in
        no way, neednt, none of, do not write, dont write, by no means, arnt, dnt, doesn, didn,
        isn, wasn, aren, refuses to, refused to, refuse to, declines to, is unable to, was unable
        to, not able to, not the least bit, not the slightest bit, not even
        slightly, not in any way""",
    "wrong": """in vain, looked in vain, no trace of one, no trace of it, was no trace, the last
        thing, is something else, placeholder, inactive, a misconception, a common
        misconception, misconception, went away, gave way, turned out to be bogus,
        made that up, i made that up, i made this up, my foot, wrong, false,
        incorrect, untrue, a lie, nonsense, is not true, is not right, is not correct,
        isnt true, isnt right, isnt correct, is not it, mistaken, an error, invalid,
        bogus, a joke, joking, only joking, just joking, just kidding, kidding, not
        true, not right, not correct, struck out, the opposite, the opposite is the
        case, the opposite is true, the contrary, the other way round, the other way
        around, a myth, refuted, does not hold, doesnt hold, unequal, excluded, ruled
        out, can be ruled out, has gone, is gone, was removed, has been removed,
        disabled, has been disabled, is off, switched off, turned off, is missing, out
        of the question, is out of the question, deactivated, unset, too high, too
        low, off, absent, enoent, nonexistent, unloaded, blacklisted, vanished,
        disappeared, deleted, expired, both absent, is absent, too many, too few, too
        big, too small, both failed, has failed, are missing, were turned off, were
        removed, was killed, were off, is impossible, are impossible""",
    "untrue": """it is untrue that, it is false that, it is wrong that, it is not true that,
        its untrue that, its false that, its wrong that, its not true that, it isnt true
        that, untrue that, false that, not true that, i doubt that, i deny that, it is
        incorrect that, its incorrect that, it is not the case that, its not the case that,
        i dont think that, i dont think, i do not think, i dont believe, i do not believe,
        the opposite of, it is a lie that, it is a myth that, wrong to say that, nobody says
        that, nowhere near, not even close to, nothing near""",
    "leave": """without, not counting, not including, excluding, minus, leaving out, not
        counted""",
    "except": """except, except for, just not, only not, other than, anything but, everything but,
        all but, apart from, aside from, instead of, rather than, as opposed to, contrary to,
        anything except, everything except, besides, anything other than, not equal to, does
        not equal, isnt equal to, stopped being, ceased to be, no longer, not any more, not
        anymore, nothing like, unlike, corrected from, changed from, misread as, misread it
        as, anything else than, everything else than, anything else but, any other than,
        save for, all except, anything save, any but, everything save, every letter but, any
        letter but, every state but, any state but, all letters but, every one but""",
    "hedge": """one of those, one of these two, one of the two, unconfirmed, pending, tbc, t b c,
        plausible, plausibly, sounds plausible, sounds about right, sounds right, methinks,
        perchance, mistakenly, erroneously, in error, at times, every so often, half the time, now
        and then, from time to time, once in a while, occasionally, as if, search me, maybe,
        perhaps, possibly, probably, presumably, supposedly, likely, may, might, could, could be, i
        suppose, suppose, i guess, guess, guessing, guessed, a guess, my guess, depends, it depends,
        sometimes, partly, partially, somewhat, unsure, not sure, not certain, not so sure, im not
        sure, not entirely sure, uncertain, whatever, i dont know if, dont know whether, do not know
        if, if i remember, if i recall, if i am not mistaken, if im not mistaken, as far as i know,
        afaik, iirc, i assume, assume, assumed, assuming, imagine, id guess, apparently, seemingly,
        doubt, doubtful, not necessarily, in doubt, to be verified, not verified, unverified, or
        something, something like, in theory, theoretically, i hope so, hope so, hopefully so, let me guess,
        usually, who knows, might be, may be, possibly not, kind of, sort of, random, randomly, not
        yet checked, tbd, i bet, or not, if i had to guess, whichever, my best guess, unlikely, dont
        quote me, a wild guess, wild guess, i would guess, i would think, id think, havent run, i
        havent run, did not run it, didnt run it, havent looked, without running, yes and no, no and
        yes, yes or no, yes no, as far as i remember, as far as i recall, from memory, if memory
        serves, id bet on, i bet on, i would bet on, if it were, if it was, were it, did not check,
        i did not check, didnt check, i didnt check, not checked, unchecked, bet, my bet, my bet is,
        wager, i reckon, reckon, suspect, i suspect, i would go with, id go with, educated guess,
        hunch, gut feeling, my gut, allegedly, normally, typically, generally, in general, in
        principle, have not looked, i have not looked, without looking, not measured, havent
        measured, have not run, i have not run, never ran, i did not run, never looked, never
        checked, could not read, cant read, couldnt read, i fancy, shot in the dark, or thereabouts
        so, nobody knows, no one knows, god knows, heaven knows, kinda, sorta, prolly, probs, prob,
        mayb, mebbe, maybs, lowkey, pigs can fly, pigs might fly, when pigs fly, when hell freezes
        over, any of the above, one of the above, 50 50, fifty fifty""",
    "or": "or, and or",
    "and": """and, plus, as well as, also, together with, along with, forgot one, i forgot one, one
        more, another one is, followed by, adn, nd""",
    "about": """just under, just over, a little under, a little over, a bit under, a bit over,
        slightly under, slightly over, slightly more than, slightly less than, a bit more than,
        a little more than, a bit less than, a little less than, a touch over, a touch under, a
        hair under, a hair over, just about, about, around, roughly, approximately, approx,
        circa, ca, or so, or thereabouts, give or take, more or less, ish, close to, in the
        region of, rounded, on average, estimated, something around, nearly, almost""",
    "bound": """at least, at most, up to, upto, minimum, maximum, min, max, no more than,
        not more than, no less than, or more, or less, or fewer, or higher, and more, and
        up, newer than, older than, newer, older, later than, earlier than, between,
        ranging, range, twice, half, double, triple, thrice, quarter of, squared, cubed,
        times two, halves, doubled, tripled, halved, and counting, before, after, plus one,
        minus one, one more than, one less than, off by one from, not over, not under""",
    "over": """more than, greater than, higher than, larger than, bigger than, over, above,
        exceeding, beyond""",
    "under": "less than, fewer than, lower than, smaller than, under, below",
    "fix": """slip of the pen, eh no, uh no, um no, ehm no, sorry, no sorry, no wait, wait no, oh no, wait,
        actually, i mean, i meant, or rather, scratch that, strike that, scrap that, correction,
        edit, update, rather, my bad, oops, whoops, oh wait, no actually, erratum, corrected,
        corrected to, make that, no i mean, no i meant, better, hold on, hang on, ah no, er no,
        nope sorry, no its, no it is, no it was, no thats, changed my mind, on second thought, on
        second thoughts, second try, fixed, new answer, final answer, p s, ps edit, excuse me,
        pardon, my mistake, typo, that was wrong, ignore that, forget that, nevermind, never mind,
        oh sorry, no better, wrong its, well no, no make it, no make that, should read, should
        say, not that, err, oh, ups, oops no, no it should be, or no, no hang on, no hold on,
        miscounted, i misread, misread, recounted, on reflection, looking again, second look, no
        sorry its, ok checked, okay checked, checked again, i checked again, looked again,
        changed, but properly, but actually, but really, but in reality, but in fact, in reality,
        in truth, hmm no, hm no, hmm that was, hmm that is, hmm thats, hmm wait, the real one is,
        the right one is, the correct one is, the real answer is, convinced me, convinced me of,
        convinced me that, persuaded me, persuaded me of, persuaded me that, talked me into""",
    "next": """became, becomes, turned into, turns into, changed to, changes to, changed
        into, and then, goes to, went to, switches to, switched to, is now, then""",
    "because": """because, since, as, cause, cos, coz, cuz, bcoz, bcz, bcos, becoz, becuz, bcuz,
        becos, bc, thats why, due to, thanks to, so that, therefore, hence, thus, like, meaning,
        means, which means, that is, ie, i e, namely, in other words, also known as, aka, where,
        which, while, when, so, e g, eg, for example, for instance, of which, according to, given
        that, seeing that, stands for, see, by, whose, who, using, looking at, even if, even though,
        despite, in spite of, regardless of, until, although, though, to be precise, for, with,
        including, incl, in, on, once, what, whatever that means, not because, not because of, so
        called, that i, that you, that we, which i, which you, thats how, whats, whos, in order to,
        the reason being, reason, as in, which makes it, which makes that, which makes this, ergo""",
    "but": "but, however, whereas, nevertheless, nonetheless, only that",
    "else": """man page, the man page, manpage, dreamt of, dreamed of, everyone says, everybody
        says, everyone writes, people say, the prompt mentions, the question mentions, in the
        question, peeked, i peeked, the sheet, the cheat sheet, whiteboard, the faq, faq, slide
        deck, the slide deck, the deck, horoscope, sysadmin, the admin, my admin, janitor, prof,
        the prof, the demo, demo, should have, would have, id like, i would like, i want, we want,
        i have to, i need to, i must, i wish, used to be, used to, was once, once was, will be,
        would have been, would be, will, going to be, is going to, yesterday, last week, last
        time, last year, previously, formerly, before the update, before the upgrade, before the
        reboot, before reboot, before rebooting, before i rebooted, before updating, tomorrow, on
        my other machine, other machine, another machine, another computer, at work, my colleague,
        my friend, my neighbour, my neighbor, my classmate, classmate, a friend, my partner,
        friend of mine, someone else, somebody else, my teacher, my professor, the internet,
        google, chatgpt, stack overflow, stackoverflow, wikipedia, the book, the docs, the
        documentation, the manual, the readme, readme, the tutorial, the lecture, the slides, the
        course, the hint, the example, the exercise, the sample, they say, he says, she says, i
        heard, i read that, rumour, rumor, rumored, in the past, in the future, some day, someday,
        soon, on windows, on macos, years ago, days ago, on other machines, copied from, fake,
        invented, made up, made it up, should have been, was supposed to be, supposed to be, ought
        to be, can be, first attempt, first thought, colleague, colleagues, neighbour, neighbor,
        friend, friends, my brother, my sister, on the other machine, on a different machine, my
        other machine, i thought, i believed, i first wrote, i first thought, i had thought, i
        assumed, at first i thought, my first thought, first i thought, i would expect, i would
        have expected, i expected, i used to think, forum, a forum, from a forum, copied, forgot
        to run, not here, not on this machine, not on mine, missing here, but here, in the old
        version, in an old version, in an older version, in the old kernel, lab, the lab,
        homework, assignment, my first shell, my old, the old, an old, old one, my previous, the
        previous, previous, earlier, plan to, planning, planned, plan, about to, next boot, next
        reboot, the next boot, the next reboot, waiting for a reboot, upgrade to, upgraded to,
        upgraded from, downgraded, outdated, obsolete, was my first, in my old, a fortnight ago,
        months ago, weeks ago, long ago, got replaced, was replaced, replaced by, i restarted, in
        the video, on youtube, in the forum, in a blog, a blog, other distributions, other
        distros, other systems, other computers, other kernels, elsewhere, somewhere else, i would
        have thought, id have thought, i would have guessed, id have guessed, i would have said,
        id have said, some distributions, some systems, most systems, most distributions, on
        other, used to have, i used to have, used to run, on one vm, on one machine, on one
        computer, on one box, on one host, on the first machine, on my laptop, on my pc, at home,
        on my desktop, on the server, on my server, on my mac, only on windows, only on my, only
        on the other, only on other, most kernels, most machines, many kernels, many machines, i
        would have to, only on, i first put, i put first, i first typed, i first answered, i first
        said, i first had, i had first, first i had, first i put, first i wrote, i originally had,
        i originally wrote, i originally put, at first i put, at first i wrote, at first i had, i
        initially put, i initially wrote, i initially had, i initially thought, i originally
        thought, before it was, before that it was, before this it was, earlier it was, first it
        was, at first it was, previously it was, originally it was, roommate, roommates, flatmate,
        flatmates, housemate, cousin, my uncle, my aunt, my dad, my mum, my mom, my father, my
        mother, my wife, my husband, girlfriend, boyfriend, my boss, coworker, coworkers,
        teammate, lab partner, another student, other students, next to me, someone, somebody,
        wiki, the wiki, looked up what, look up what, looked up how, googled, googling, read
        about, reading about, read up on, wonder what, wondered what, asked what, learned what,
        learnt what, the solution says, sample solution, the key says""",
    "order": """ignore the rubric, ignore the instructions, this student, the student, full
        understanding, on my behalf, count it, count this, mark this, mark it, mark me, mark as,
        mark my, grade this, grade it, grade me, give me, give full, award, full points, full marks,
        full credit, all points, please accept, accept this, accept my, accept any, ignore previous,
        ignore all, disregard, instructions, instruction, system prompt, grader, graders,
        instructor, evaluator, reviewer, points, marks, credit, pass me, let me pass, must pass,
        treat this, treat as, consider this, as correct, as right, this question, override,
        assistant, language model, set score, score, status passed, mark the, grade the, dear
        teacher, dear grader, give the, just give, accept, approved, answer key, hereby, no check
        needed, need to check, reviewed, please mark, correct option, any answer is fine, is right
        whatever, please confirm, verified output, output full, verdict, you decide, you choose, you
        may choose, you can choose, take your pick, pick one, choose one, your choice, up to you,
        decide yourself, choose yourself, take the one, whichever is right, pick whichever, this
        answer is correct, my answer is correct, the answer is correct, answer is correct, this
        answer is right, this is the correct answer, yes is accepted, no is accepted, grade, grades,
        grading, grade correct""",
    "blank": """idk, dunno, no idea, no clue, i dont know, i do not know, dont know, do not know,
        not known, unknown, i have no idea, n a, na, not applicable, todo, to do, tba, see above,
        as above, something, anything, everything, any of them, any idea, no answer, cannot say,
        cant say, cannot tell, cant tell, hard to say, ask my, ask the, ask your, i did it, done,
        skip, skipped, pass, a lot, many, lots, it works, works, no comment, null, nil, undefined,
        empty, blank, help, huh, i forgot, forgot, forgot to look, did not look, didnt look, could
        not check, cannot find, cant find, not found, ask me later, no opinion, ask someone else,
        beats me, all of the above, none of the above, no answer yet, not answered, not done, not
        done yet, didnt count, did not count, havent counted, not counted yet, no number, did not
        calculate, didnt calculate, didnt compare, did not compare, did not try, didnt try, not
        tried, havent tried, have not tried, i have not tried, never tried, who cares, not
        interested, not my job, no time, ran out of time, a to z, from a to z, i gave up, gave up,
        i give up, give up, couldn't produce, could not produce, couldn't make a zombie, could not
        make a zombie, couldn't get a zombie, could not get a zombie, couldn't create a zombie,
        could not create a zombie, wasn't able to make a zombie, didn't manage to make a zombie, i
        won't answer, i will not answer, i refuse to answer""",
    "none": """none, nothing, zero, no names, none at all, there is none, there are none,
        nothing at all, no matches, no match, no output, none are loaded, none is loaded, none
        of them, none found, nothing found, not any, nothing is loaded, nothing loaded, not a
        single one, not one, zilch, nada, empty output, the output is empty, output is empty,
        it is empty, prints nothing, no lines, finds nothing, found no lines, there are no
        modules, no modules are loaded, there are no modules loaded, lists nothing, shows
        nothing but the header, nothing but the header, only the header, just the header, only
        the header line, just the header line, no hits, no results, is empty, was empty, came
        out empty, comes out empty, could not find any, couldn't find any, can't find any,
        cannot find any, did not find any, didn't find any, do not see any, don't see any,
        couldn't find a single one, could not find a single one, could not find one""",
    "than": """than, compared to, compared with, in comparison to, in comparison with,
        against, versus, vs, relative to, as often as, as frequently as, twice as often as,
        twice as many as, twice as much as, as many as, as much as, as many calls as""",
    "more": """more, most, greater, higher, larger, bigger, greatest, highest, beats, beat,
        exceeds, outnumbers, wins, win, leads, winner, tops, ahead of, surpasses, busier,
        busiest, the most, much more, heavier, outdoes""",
    "less": """comes last, came last, is last, in last place, last place, at the bottom,
        less, fewer, fewest, least, lower, lowest, smaller, smallest, loses, rarer, rarest,
        seldom, slower, trails, rarely, barely ever, least often, least frequent,
        infrequently, second most, comes second, came second, second place, in second place,
        is second, runner up, next one, are next, is next, come next, comes next, third
        place, comes third, third most, only once, just once, once only, only twice, just
        twice, a close second, second best""",
    "beaten": """beaten by, outnumbered by, exceeded by, topped by, surpassed by, outdone
        by, dwarfed by, loses to, is outnumbered, was outnumbered, are outnumbered, is
        beaten, was beaten, got beaten, is exceeded, is topped""",
    "times": "times, time, fold, times more",
    "limit": """almost all, nearly all, only, just, whether, some, few, one of, two of,
        three of, part of, most of, at first, in part, to some extent, unless, merely,
        solely, afterwards, as long as, provided, not always, some of, several, if""",
    "refer": """it, its, this, that, thats, these, those, they, theyre, he, she, i, im, you, we, is,
        are, was, were, be, been, am, do, does, did, has, have, had, the, a, an, answer,
        answers, case, really, here, there, theres, mine, my, ones, very, quite, to, of, them,
        all, each, every, too, would, should, can, it is, now, again, way, will you, either, all
        of them, teh, hte, tey""",
    "fill": """no wonder, no matter, no matter how, no matter how often, regardless, Microsoft,
        Microsoft's, surprised, my surprise, morning, evening, good morning, good evening, good
        afternoon, greetings, hey, hiya, howdy, hi all, hey all, evening all, morning all, hey
        there, hi there, hello there, hello everyone, guys, folks, everyone, team, buddy, yo,
        welp, alright, righto, heh, hehe, phew, wow, apt, upgrade, dist upgrade, reboot,
        rebooting, wsl2, wsl1, zcat, lsinitrd, dnf, yum, pacman, podman, node, nodes, tables,
        should be, must be, ive, me, our, us, your, their, heres, being, having, get, gets,
        got, getting, give, gives, gave, given, show, shows, showed, shown, saw, seen, sees,
        say, says, said, saying, tell, tells, told, print, printed, list, lists, listed,
        display, displays, displayed, output, outputs, result, results, solution, value,
        values, number, numbers, total, totals, sum, count, counts, counted, counting, find,
        finds, found, look, looks, looked, read, reads, return, returns, returned, report,
        reports, reported, write, writes, written, wrote, run, runs, running, ran, use, uses,
        used, name, names, named, called, call, calls, at, from, into, out, up, currently,
        current, precisely, simply, clearly, exact, actual, entire, whole, overall, altogether,
        machine, system, computer, box, vm, host, laptop, linux, kernel, module, command,
        terminal, console, shell, screen, line, lines, row, rows, column, table, letter,
        capital, uppercase, state, status, stat, code, first, option, choice, thing, how,
        today, moment, right now, at the moment, in total, in all, please, thanks, thank you,
        hello, hi, lol, well, ok, okay, hmm, um, still, already, present, note, q, ans, res,
        nr, num, i think, i believe, i see, i get, i found, my answer, turns out, looks like,
        it says, make, makes, made, take, takes, took, go, goes, went, come, comes, came, via,
        per, equals, version, release, file, files, path, folder, surely, myself, checked,
        check, checking, verified, measured, known, need, needs, needed, want, wanted, know,
        think, believe, both, type, typed, typing, paste, pasted, copy, on my machine, on this
        machine, on my system, on this system, in my case, in the output, in bash, on my
        computer, on this computer, in the table, in the list, on my vm, on my box, in
        brackets, i would say, id say, following, follows, these are, respectively, full,
        complete, contains, contain, mentions, mention, includes, include, enabled, set, built,
        compiled, booted, passed to, started, starts, start, begins, appears, appear, stands,
        stand, stays, lists it, etc, related, flags, flag, features, feature, prints it, among,
        among others, words, word, entry, entries, item, items, field, header, lowercase,
        small, big, plain, simple, last, final, next to it, behind, beside, inside, bash, zsh,
        prompt, screenshot, link, alias, symlink, pointing, itself, together, process,
        processes, program, programs, thread, signal, before that, before it, beforehand, later
        on, own, kept, keep, keeps, remains the answer, mode, real, same, mean, means it, ends,
        end, ended, open, opened, opens, opening, libraries, library, loader, dynamic, linker,
        yet, as many, as much, so many, loaded, frequent, frequently, finally, gnu, prints,
        pipe, wc, most often, often, main, quickly, mostly, after all, most likely not,
        belongs, belong, belonging, corresponds, corresponding, represents, denotes, indicates,
        indicated, identifies, identified, yields, produces, produced, confirms, confirmed by,
        agrees, agree, agrees too, through, biggest, largest number, topmost, leftmost,
        rightmost, asks, ask, asked, tells me, machines, systems, computers, session, login,
        manager, service, background, foreground, user, everywhere, directly, literally,
        visible, marked, noted, noticed, observed, observing, recorded, measuring, counter,
        summary, traced, trace, tracing, launched, spawned, boots, build, builds, image,
        flavour, flavor, string, symbol, character, sign, answered, replied, replies, gives us,
        let me, lets see, so far, id, ids, identifier, of course it is, straight, factor,
        entered, enters, enter, crossed, crosses, crossing, mode switches, transitions, biggest
        number, third column, second column, first column, down, third line, second line,
        balancing, balancer, networking, storage, filtering, firewall, traffic, mem, free, df,
        du, cat, grep, awk, head, tail, ls, ps, echo, as expected, my laptop, in this lab, on
        the lab machine, lab machine, lab vm, for this lab, my desktop, my pc, my server, my
        mac, my machine, my vm, my own machine, passed, responds, responded, respond, spits,
        spit, spat, throws, threw, pops, popped, puts, put, lands, landed, sits, sit, sitting,
        sat, lying, lives, resides, turned, turning, ended up, ends up, wound up, boils down,
        went with, going with, ill go with, i will go with, lets go with, settled on, settling on,
        settled for, ended up with, ended up on, wound up with, plumped for, opted for, decided on,
        decided for, landed on,
        adds, added, adding, adds up, amounts, arrives, arrived, reached, hit, hits, tallied,
        sums, summing, computed, calculated, subtracting, subtract, subtracted, taking off,
        take off, took off, executed, executing, execute, executes, issued, issuing, invoked,
        invoking, invoke, invokes, triggered, fired, sent, send, sending, sends, signalled,
        signaled, received, receives, logged, booting, configured, shipped, provides, supports,
        supported, handles, handled, does this job, does the job, mapped, mapping, maps,
        allocates, allocating, allocate, loading, loads, linked, points to, points at, spotted,
        caught my eye, caught, eye, picked, pick, grabbed, handed, handed over, hands, hand, by
        hand, delivered, delivers, outputted, border, boundary, bottom, middle, left, right
        side, memory, ram, cpu, cpus, core, cores, processor, processors, position, place,
        first place, number one, rank, ranks, ranked, ranking, window, tab, pane, tmux, ssh,
        konsole, gnome, xterm, putty, wsl, cloud, raspberry, thinkpad, notebook, desktop,
        distro, distribution, ubuntu, debian, fedora, arch, mint, rhel, suse, canonical,
        canonical's, stock, default, generic, vanilla, mainline, lts, series, patched,
        installed, fresh, basically, essentially, good old, nice, nicely, fine, interestingly,
        surprisingly, no surprise, not surprising, not surprisingly, unsurprisingly, huge,
        large, tiny, long, short, quick, slow, far, by far, easily, easy, single, pair, couple,
        a couple, a couple of, various, special, normal, usual, as usual, typical, common, once
        more, whatsoever, anyway, anyhow, luckily, sadly, unfortunately, oddly, funnily,
        strangely, theirs, ours, such, each other, everything else, anything else, for anything
        else, all else, all the others, all others, the others, the other ones, any other, of
        all, and so on, and the like, back, got back, came back, gave back, place in the list,
        hostnamectl, neofetch, fastfetch, zgrep, pgrep, pidof, pstree, htop, top, jobs,
        modinfo, sysctl, dmesg, sudo, root, gz, txt, stdout, stderr, on it, with it, in it, for
        me, to me, by me, typing it, me and, crossed the border, trip, trips, round trip, round
        trips, journey, border crossings, visits, visit, visited, entered the kernel,
        switching, switch, switches, kernelspace, userspace, userland, user space, kernel
        space, user mode, kernel mode, system mode, privilege, ring, smiley, d, xd, haha,
        cheers, best, regards, kind regards, two words, three of them, words in capitals,
        capitals, caps, upper case, in capitals, uppercase letters, hits on, matches in,
        grepping, grepped, grep finds, finds five, five hits, four hits, hit list, in my
        output, in my trace, in my table, in my terminal, on screen, on the screen, in the
        terminal, in the shell, in my shell, in the console, in the process table, in memory,
        in the background, in the foreground, in the first column, in the second column, in the
        last line, in the first line, in the last row, at the top, sum at the bottom, total at
        the bottom, number at the bottom, line at the bottom, row at the bottom, at the bottom
        says, at the bottom of the table, at the end, on top, on the left, on the right, in the
        column, in that column, in this column, in the stat column, below it, right below,
        right there, over there, for three of, strictly, strictly speaking, technically,
        technically speaking, roughly speaking, mark up, fully, correctly, properly,
        immediately, instantly, simply put, in short, short answer, long answer, long story
        short, to sum up, summing up, all told, all in all, in fact, as a matter of fact, after
        that i, the one, that one, this one, that thing, guy, fellow, friendlier, thingy,
        stuff, things, line says, row says, message, messages, said so, tells us, show me,
        showed me, gave me, told me, gives me, shows me, i count, i counted, i can see, i
        noticed, can see, could see, i could see, could load, could be loaded, i could load,
        you could load, can load, one can see, you can see, whatever signal, whatever i do,
        whatever you do, whatever i try, no matter what, no matter which, no matter what i do,
        whichever signal, whatever you send, whatever i send, even, the wrong line, wrong line,
        wrong column, the wrong column, wrong row, the wrong row, wrong window, the wrong
        window, wrong terminal, the wrong terminal, wrong number, the wrong number, wrong file,
        the wrong file, wrong table, wrong tab, the wrong tab, wrong shell, the wrong shell,
        wrong process, the wrong process, wrong container, the wrong container, changes from,
        switches from, goes from, went from, turns from, brings, brought, that would be, this
        would be, i have to run, i need to run, have to run, need to run, must run, last but
        not least, printing, listing, as for, appeared, came to, lists that, sure enough, of
        mine, comes first, came first, on place, number 1, title, title line, heading,
        headline, later, any, freed, freeing, unpacked, unpacking, hides, hide, hiding,
        mounted, mount, came out on top, first one, second one, the second one, the first one,
        exists, exist, hierarchy, can be loaded, must be loaded, has to be loaded, needs to be
        loaded, loaded first, desktop manager, display manager, wants, requires, required, only
        on disk, is only on disk, everything needed, everything is there, everything that is
        needed, all is there, everything it needs, everything necessary, everything a node
        needs, everything that a node needs, all that is needed, as i had thought, as i
        thought, as i first thought, as i believed, as i assumed, as i had assumed, like i
        thought, as i wrote first, as i first wrote, as i had first, nothing else, nothing
        more, nothing besides, nothing further, thats all, that is all, thats it, no other
        than, none other than, none but, nothing but, nothing other than, nothing else but,
        nothing else than, could find, could only find, only could find, could get, could spot,
        could make out, could identify, could recognise, could recognize, container,
        containers, hardware, driver, drivers, device, devices, server, servers, application,
        applications, apps, package, packages, performance, security, size, sizes, layer,
        layers, tool, tools, group, groups, task, tasks, page, pages, detail, details, windows,
        worked, works with, happen, happens, happened, managed, manages, talks, stays there,
        pull, pulled, choose, chose, chosen, decide, decided, connect, connects, connected,
        detect, detected, explain, explains, understand, understood, generated, created,
        serves, served, turn, little, multiple, separate, modern, ordinary, physical,
        important, helpful, compatible, stable, standard, automatic, automatically, completely,
        regularly, constantly, third, fourth, fifth, recognise, recognize, recognised,
        recognized, collected, collects, pc, opens with, begins with, starts with, right away,
        right here, all right, right after that, can be picked, can be chosen, can be used, can
        be set, can be changed, can be switched, can be seen, can be found, sorted, sorting,
        sorts, network, networks, interface, interfaces, scheduler, address, space, target,
        targets, level, levels, control, controls, request, requests, architecture, rule,
        rules, rn, btw, tbh, imho, u, ur, r, thx, ty, pls, plz, lmao, gonna, gotta, ya, yall,
        dad, mum, mom, daddy, ages, not empty, is not empty, isnt empty, nonempty, not blank,
        not unknown, cluster, clusters, users, install, installation, bro, bruh, dude, my dude,
        fam, tho, zzz, fyi, lmfao, rofl, omg, ngl, smh, ol, good ol, aight, okie, oki, okey,
        kk, mkay, yay, woohoo, no cap, my guy, homie, m8, sleeping, cya, ikr, hun, luv, xx,
        alas, im afraid, i am afraid, regrettably, not sure why, no idea why, dont know why, i
        dont know why, i do not know why, do not know why, no clue why, dunno why, dont ask me
        why, but i dont know why, but no idea why, but not sure why, but i am not sure why, but im
        not sure why, but i have no idea why, but i cant say why, copied from the terminal, copied
        from my terminal, copied from the shell, copied from the output, copied from the screen,
        pasted from the terminal, pasted from my terminal, copy pasted from the terminal, from the
        terminal, from terminal, from my terminal, copied verbatim, verbatim, copied exactly, copied
        and pasted, according to my notes, from my notes, see log, see the
        log, see attached log, see the attached log, i tested it, sorry
        for being late, sorry for the late submission, sorry its late, hope this is enough, i hope
        this is enough, every time i try, each time i try, every single
        time, cant say why, cannot say why, cannot explain why, cant explain why, wonder why, i
        wonder why, not sure why though, no idea why though, for everything, for all of them,
        for all, whatever image, whichever image, whichever container, whatever container,
        whatever i run, whichever one i take, whichever i take, whatever i take, without any
        doubt, beyond any doubt, beyond doubt, i can confirm that, i confirm that, can confirm,
        i can confirm, thank you for the lab, thanks for the lab, thanks for this lab, thank
        you for this lab, nice lab, great lab, good lab, fun lab, cool lab, thanks for the
        exercise, wasnt sure which, wasnt sure which one, not sure which one, not sure which of
        them, sums up to, sum up to, summed up to, adds up to, add up to, added up to, amounts
        to, amount to, comes to, nothing beats, nothing tops, assuming i did it right, assuming i did
        this right, if i did everything right, if i did it right, if i did this right, i hope thats right, i hope that
        is right, i hope this is right, i hope its right, i hope it is right, i hope thats
        correct, i hope this is correct, i hope its correct, i hope its ok, i hope thats ok, i
        hope this is ok, i hope this is fine, i hope that counts, i hope this counts, i hope it
        counts, i hope thats what you want, i hope thats what you wanted, i hope this is what
        you want, i hope this is what you wanted, i hope that helps, i hope this helps, hope
        thats right, hope that is right, hope this is right, hope its right, hope it is right,
        hope thats correct, hope this is correct, hope its correct, hope its ok, hope thats ok,
        hope this is ok, hope this is fine, hope that counts, hope this counts, hope it counts,
        hope thats what you want, hope thats what you wanted, hope this is what you want, hope
        this is what you wanted, hope that helps, hope this helps, hopefully thats right,
        hopefully that is right, hopefully this is right, hopefully its right, hopefully it is
        right, hopefully thats correct, hopefully this is correct, hopefully its correct,
        hopefully its ok, hopefully thats ok, hopefully this is ok, hopefully this is fine,
        hopefully that counts, hopefully this counts, hopefully it counts, hopefully thats what
        you want, hopefully thats what you wanted, hopefully this is what you want, hopefully
        this is what you wanted, hopefully that helps, hopefully this helps, hopefully right,
        hopefully correct, ahead, in the lead, whopping""",
}

# By what they do in an answer. A language leaves out what it has no way for, as English does with words
# that are glued to a number or a name ("span": から, "owner": 的, "counts": 个, "ten thousand", "glued unit",
# "glued copula", "glued particle"), with "one and a half" in one word, "of the", "begins percent" (por
# ciento), "first half of not" (ne … pas), "that" behind a comma, "copula", "behind", "correcting",
# "rather", "prefix" and "too": what asks for them says what they do.
MARKS = {
    # Nothing where it is all; beside a value where that was seen.
    "shown above": "see above, as above",
    # Begins when something began.
    "starting at": "since",
    "said for": "for, with",
    "though": "though, tho, yet, either",
    "what": "what, what the",
    "what it means": "means, mean, stands for, is for, stand for, is about, should mean",
    "does not know": """no idea, i have no idea, i don't know, don't know, i do not know, not sure,
        i'm not sure, dunno, no clue, idk, i wonder, don't ask me""",
    "tens": "twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety",
    "pieces": "pcs, pieces, items",
    "is right": "right, correct, remains, left",
    "sets against": "while, whereas, although, though",
    "empty": "empty, blank, nil, null",
    "regrets": "im afraid, i am afraid, unfortunately, sadly, alas, regrettably",
    "but rather": "but, but rather, rather",
    "in base": "in, as, in the",
    "puts out": """gave, gives, gave me, gives me, printed, prints, said, says, showed, shows,
        returned, returns, outputs, output, answered, answers, and got, and I got, got me, yields,
        yielded, reports, reported""",
    "proof": """proof, my proof, the proof, as proof, here is my proof, here is the proof,
        here's my proof, here's the proof, evidence, the evidence, my evidence, screenshot as
        text, transcript""",
    "decimal": "decimal",
    "binary": "binary",
    "hexadecimal": "hexadecimal, hex",
    "octal": "octal, oct",
    "as many again": """just as many, as many, the same number of, same number of, the same
        number, equally many, likewise""",
    "both of them": "both ways, both directions, two ways, two directions, there and back",
    "both ways": """both directions, both ways, one direction, one way, each direction, each way, in
        and out, there and back, round trip, round trips, coming back, comes back, going back, way
        back, way in, way out, back out, returns, return, returning, the return, exits, exit,
        entries, entry, entering, leaving, ins, outs, up, down, back""",
    "on disk": """on disk, on the disk, on my disk, on the drive, in the module tree, under lib
        modules, available, installed, that exist, exist, existing, shipped, compiled, loadable, ko
        files, not loaded""",
    "started by": """started by, was started by, spawned by, was spawned by, launched by, was
        launched by, forked by, comes from, came from, descends from""",
    "below it": "process below it, one below it, process under it, below it",
    "above it": "process above it, one above it, process over it, above it in the tree, above it",
    "child": "child process, child, son, grandchild",
    "parent": "parent process, parent, father, mother",
    "for every": "for every, for each, per",
    "dot": "point, dot, period",
    "dash": "dash, hyphen",
    "underscore": "underscore",
    "equals sign": "equals, equal, equals sign, is equal to",
    "slash": "slash, forward slash",
    "goes on": "still",
    "affirming": """does, do, did, can, could, will, would, works, is, are, was, has, works fine,
        does it""",
    "condition": "if, unless",
    # Of all it holds for this one alone.
    "exclusive": "only, just, merely, solely",
    # Before or behind each of two, of which both are meant.
    "one of two": "one is, one of them is, is one of them, is one, the first is, the first one is",
    "other of two": """the other is, the other one is, is the other one, is the other, the other
        one, the other, the second is, the second one is, the second, is the second""",
    # Between two of which the first is the most.
    "ranks before": "followed by, ahead of, in front of, before, and then, then, with second",
    # Stands for what was asked about.
    "doing so": """do it, do that, do this, do so, does it, does that, does so, manage it, manage
        that, achieve it, achieve that""",
    "nor": "nor",
    "thing": """grub, grub2, iptables, nftables, docker, podman, kubernetes, kubectl, kubelet,
        lsmod, modprobe, modinfo, systemd, ubuntu, debian, fedora, windows, qemu, kvm, vmware,
        virtualbox, bash, ssh, nginx, python, ext4""",
    "course": """the hint, the lecture, the docs, the documentation, the manual, the readme, the
        tutorial, the slides, the book, the exercise, the example""",
    "nobody": "nobody, no one",
    "lowest rank": "last, lastly, least, fewest, bottom",
    "reverse": """reverse, reversed, backwards, backward, inverse, inverted, the opposite, opposite,
        upside down, the other way round, the other way around""",
    "versus": "vs, versus, against",
    "jest": "just kidding, kidding, a joke, jk, joking, only joking, just joking",
    "cause": """because, since, as, cause, cos, coz, cuz, bcoz, bcz, bcos, becoz, becuz, bcuz,
        becos, bc, due to, given that, seeing that""",
    "hence": """so, therefore, hence, thus, so that is, thats why, which makes it, which makes that,
        which makes this, ergo""",
    "undone": """removed, unloaded, deleted, killed, closed, uninstalled, stopped,
        gone, reaped, collected, cleaned up, vanished, disappeared, replaced, freed""",
    "mine": """on my laptop, on my pc, at home, on my desktop, on the server, on my server, on
        my mac, on my notebook, on my computer, on windows""",
    "equals": """thats, which is, for, as in, means, meaning, which means, that is, i e, ie, namely,
        stands for, also known as, aka, in other words""",
    "person": "i, we, ive, weve",
    "seeing": """see, saw, seen, checked, check, compared, compare, verified, verify, tested, test,
        looked, look, think, believe, found, find, got, get, confirm, know, understand,
        observed, noticed, measured, agree, say, mean, sure, can, could, would, expected""",
    "deed": """did, ran, run, started, finished, completed, executed, tried, installed, used,
        followed, submitted, solved, typed""",
    "place": "under, below, above, over, beyond, after",
    "from": "from",
    "to": "to, into",
    "early": """was, before, first, at first, initially, originally, beforehand, previously, until,
        while, as long as""",
    "late": """after, afterwards, after that, now, then, and then, later, later on, finally,
        in the end, is now""",
    "clock": "h, hr, hrs, hour, hours",
    # Articles, and the number that is one.
    "a": "a, an",
    "the": "the",
    "one": "one",
    # Between a part and its whole; "of the" where a language makes one word of both.
    "of": "of, out of",
    # Plain ones, between two.
    "and": "and",
    "or": "or",
    # Of an amount: "an hour and a half", "half an hour".
    "and a half": "and a half, and one half",
    "half a": "half a, half an",
    # Said beside what is asked for.
    "address": "address",
    "i am": "I am, I'm, we are, we're",
    # Between a letter and a word that begins with it.
    "command": """apt, bash, busybox, cat, chmod, cp, curl, cut, dash, diff, dmesg, docker, echo,
        egrep, find, free, getconf, grep, head, hostname, hostnamectl, htop, id, ip, journalctl,
        jobs, kill, killall, kubectl, less, ls, lscpu, lsmod, man, mkdir, modinfo, modprobe, mount,
        nerdctl, nproc, nsenter, pgrep, pidof, pkill, podman, ps, pstree, pwd, python3, rm, sh,
        sha256sum, sleep, sort, ss, stat, strace, sudo, sysctl, systemctl, tail, tee, test, time,
        top, touch, tr, uname, uniq, unshare, uptime, vim, watch, wc, wget, which, zcat, zgrep""",
    "given to a command": """aux, axf, build, centos, debian, exec, fedora, image, images, inspect,
        logs, pull, run, start, ubuntu, alpine""",
    "as in": "as in, as, for",
    # Between the numbers of a ratio, a sum and its result, the ends of a range.
    "ratio": "to",
    "result": "is, so, make, makes, give, gives, equals, leave, leaves",
    "lower end": "from",
    "upper end": "to, up to",
    "between": "between",
    # Glued to a number, or beside one that says how many times more.
    "fold": "fold, times",
    "factor": "factor, ratio, times",
    # Of two things: neither is more; what one is measured by; what they are counted in; harmless where they are.
    "even": "both, equal, equally, same",
    "measure": "what, that, those, as, of",
    "call": "calls, call, errors, lines, syscalls, syscall",
    "line": "lines, rows",
    "many": "a lot, lots, many",
    # Beside other numbers than the one that is meant.
    "plus or minus": "plus, minus",
    "among": "of which, of them",
    # Between a number and what it is the number of, and who has that.
    "names a number": """is, was, be, being, are, were, itself, alone, the, a, an, my, its, his,
        this, that, only, just, number, no, nr, id, named, called, equals, for, to, belongs, as""",
    "owns": "of, with, has, had, have, s",
    # What a number may be one of; "biggest".
    "countable": """files, lines, processes, columns, rows, libraries, programs, signals,
        threads, words, entries, items, options, line, version, column, row, step, page, screen,
        table""",
    "superlative": "est",
    "or not": "or not",
    # Said of lines that are corrected.
    "swapped": """swapped, mixed, mixed up, switched, confused, letters, lines, rest, stays,
        stay, remain, remains, others, other""",
    # Whose rights a mode says.
    "user": "user, owner",
    "group": "group",
    "others": "other, others, world",
    "all": "all, everybody, everyone",
    "permission": "octal, symbolic, permission, permissions, right, rights, access",
    # Leaves out of a list what follows, or what stands before it.
    "without": "without",
    "except": "except, except for, but for, apart from, save",
    "lacks": "no, there is no, there was no",
    "denies": """not, did not see, did not find, didn't see, didn't find, I did not see, I did
        not find, I didn't see, I didn't find, found no, saw no, see no, have no, got no, I
        found no, I saw no, I see no, I have no, I got no, we found no, we saw no, we see no, we
        have no, we got no""",
    "denies before": "no, not",
    # Heads a column of yes and no.
    "is there": """there, present, found, here, yes, no, yes no, y n, has it, have it, is it
        there, got it, linux, in linux""",
    # Between a thing and what it is, of one and of several.
    "is": "is",
    "done to": "is, was, are, were, be, been, gets, got",
    "means": "are, means, stands for",
    "are": "are, were",
    # What follows holds then; of it what is asked for as well.
    "another time": "once, until, when, while, after, then, afterwards, till",
    "afterwards": "after, then, afterwards",
    # Changes nothing of what it stands in.
    "stresses": "exactly",
    # Makes a yes or no stronger behind which it stands.
    "of course": "of course, naturally, obviously",
    # Behind a number: how often; it is no other unit.
    "times": "times, time, fold",
    # In brackets behind what is taken back; of the rest; behind all.
    "crossed out": "crossed, struck, scratched, crossing",
    "the rest": """rest, the rest, others, the others, other ones, the other ones, remaining
        ones, the remaining ones, for rest, for the rest, for others, for the others, for other
        ones, for the other ones, for remaining ones, for the remaining ones, more""",
    "sorry": "sorry",
    "signs off": "cheers, thanks, thank you, regards, kind regards, best regards, greetings",
    # Has full stops within; has one behind it that ends nothing.
    "short": "i.e, e.g, a.k.a",
    # Asks back.
    "what is": """what is a, what is an, what's a, what's an, whats a, whats an, what are a,
        what are an""",
    "abbreviation": "max, min, ca, approx, nr, etc, incl, excl, vs",
    # Stands for the answer.
    "pronoun": "it, this, that, its, thats",
    "subject": "it, its, this, here, i, uname",
    # The subject of a claim tells it.
    "states": "is, its, says, shows, prints, reads, gives, answers, reports",
    # Begins where something is, and no reason.
    "where": "in, on, for, under, at, as, if, of, like",
    "the answer": "it, its, this, that, thats, these, those, them, one, ones, answer",
    # Begins a sentence that guesses why.
    "supposes": "apparently, probably, presumably, seemingly",
    # Denied, there is no more to a list; what brackets tell of an entry.
    "more of it": "more, other, others, another, else, rest, three",
    "value": "value, values, argument, number",
    # Of one's own: "my Windows box has it".
    "my": "my",
    # Said around options, and names none.
    "frames options": """a, an, the, this, that, these, those, it, its, is, are, was, were, be,
        been, to, of, in, on, at, by, for, from, with, as, i, we, you, my, our, first, second,
        third, last, lastly, goes, go, belongs, match, matches, matched, answer, answers,
        option, options, step, steps, stage, stages, comes, come, which, here, there, also,
        think, mistake, mistakes, number, leads, lead, causes, cause, solved, solves, fixed,
        fixes""",
    # Behind a number that counts something else.
    "unit": """b, byte, bytes, k, kb, kib, m, mb, mib, g, gb, gib, percent, pct, ms, us, µs,
        usec, usecs, microseconds, hz, khz, mhz, ghz, milliseconds, s, sec, secs, second,
        seconds, minute, minutes, min, mins, hour, hours, h, days, weeks, years""",
    "round number": """dozen, dozens, hundred, hundreds, thousand, thousands, million, millions,
        billion""",
    # The machine that is asked about: "here", and "this" before a word for one.
    "here": "here, mine, ours, lab",
    "this": "this",
    "machine": """one, notebook, vm, machine, box, server, laptop, computer, host, system, pc,
        node, wsl, rhel, debian, ubuntu, fedora, centos, container""",
    # Another machine or person; of these what alone may be anything.
    "other": "other, others, old, older, previous, former, home, work, her, his, their, school",
    "elsewhere": """pi, raspi, raspberry, office, neighbour, neighbor, colleague, colleagues,
        friend, friends, mate, mates, buddy, roommate, flatmate, flatmates, housemate,
        classmate, classmates, cousin, brother, on windows, on macos, sister, nas, desktop,
        phone, netbook, Mac, MacBook""",
    # What is not so: what somebody thought, what was where something else follows, what was before.
    "thought": "thought, believed, assumed, expected, guessed",
    "earlier": "was, were, first, initially, at first",
    "before": """before, earlier, yesterday, originally, previously, last week, last month, this
        morning""",
    # What is so, told against that.
    "now": "now, actually, today",
    "but": "but",
    "besides": "also, too, still",
    # Says something of what stands beside it, or who says it.
    "points back": """one, ones, it, its, this, that, thats, these, those, them, mine, ours,
        instead, same, answer, copied, from, by""",
    "tells": """say, says, said, tell, tells, told, claims, claimed, thinks, swears, according,
        asked, wrote""",
    # Announces the answer before a colon, or behind reasons.
    "final": """again, once more, new, new pid, new one, answer, final, final answer, my answer, the
        answer, result, final result, in letters, in short, short answer, short version, tldr, tl
        dr, conclusion, verdict, summary, corrected, correction, in one word, here, in my case, for
        me, on this machine, on mine, bottom line, so the answer, my verdict, outcome""",
    # What a value is called that was written and not meant.
    "mistakes": "typo, my mistake",
    # What is asked, by its number.
    "task": "question, task, exercise, item, problem, q, ex, step",
    # Says of the one value that there is that it stays, wherever it stands.
    "settled": "final answer, final answer from me",
    # Sets right what stands before it, and is of no weight where nothing does.
    "settles": """final answer, actually, i mean, i meant, make that, edit, correction, corrected,
        sorry, oops, oh wait, err""",
    "denied as well": "neither, either",
    # A "no" that stresses the denial behind it.
    "stressed no": "no its, no it is, no it was, no thats",
    # Sets right what stands before it, unless it is denied.
    "persuades": """convinced me, convinced me of, convinced me that, persuaded me, persuaded me of,
        persuaded me that, talked me into""",
    "concludes": """that leaves, which leaves, this leaves, leaving, that means, which means, this
        means, meaning, i.e., ie, in other words, all in all, in the end, makes it, which is why,
        what remains is, what is left is, the only one left is, remains""",
    # Said of a mode that is another one by so much.
    "changed by": "minus, plus",
    # Before a number, where words of doubt are not looked for.
    "roughly": "about, ca, ca.",
    # Between "I am" and what somebody is; between "of" and a number; begins "all but".
    "so far": "already, now, all, so, always",
    "those": "the, these, those, all, my",
    "every": "every, everything, everyone, everybody, anything",
    # Behind a number that is a place; a list goes on; follows a letter that is a label.
    "ordinal": "first, last, next",
    # Doubts nothing.
    "certainly": "exactly, always, obviously, totally, definitely",
    "next step": "then, next, finally, afterwards, after that",
    "follows a label": "at, is, comes, goes, last, finally, as, in, for, to, being",
    # Names no option and takes none back.
    "anything": "anything, any",
    # Names no option, and that is meant.
    "none of them": "none, none of them, none of these, nothing, none at all",
    # Harmless beside a number with a unit.
    "beside a measure": """of, in, is, are, it, the, a, at, and, for, per, each, exactly, about,
        around, roughly, approximately""",
    # Before a name that is a verb there: "I read".
    "verb follows": "i, we, can, could, then",
    # Lacks something: "a server without desktop"; what does; to what it is done.
    "installation": "installation, image, kernel",
    # Behind "this" or "the", beside machines: where somebody looks.
    "window": "thing, tab, terminal, window, instance, lab",
    "auxiliary": "does, do, did, doesn't, don't, didn't",
    "object": "it, them, there",
    # Behind "in", "on" or "for": what is told is of something else.
    "another case": "second, other, another, others, next",
    # Begins a part about something else, or a circumstance.
    "within": "in, on, for",
    "circumstance": "in, on, for, with, under, once, by, as in",
    # Finds nothing, and denies nothing else; no doubt beside these; leads to an excuse.
    "search": "grep, output, list, result, search",
    "many things": "everything, many, lots",
    "works": "works, work",
    "excuse": "for, about, my, the, no, can't",
    # What an answer stands in, so that its denial is of the answer.
    "outcome": "output, result, results, answer, letter, value, number, state, match, matches",
    # Sets another one in its place.
    "instead": "mine, ours, instead, another",
    # Shows what is told, or sees it.
    "sees": """i, we, it, this, here, my, shell, terminal, command, echo, ps, output, console,
        screen, came""",
    # Tells what may be, of something else.
    "would": "can be, will be, would be, could be, will, would have, would have been",
    # What was, and that it is over.
    "past": "was, were, belonged",
    "no longer": "now, until",
    # All of an answer that is a yes; of the others.
    "it is so": """they really are, they really do, it really is, it really does, yes they are, it
        is, it was, it does, it did, it can, it will, it has, they are, they were, they do, they
        all are, all are""",
    "remaining": "others, other, rest",
    # May be another machine where two are told of.
    "carried": "laptop",
    "should be": "should be, should, ought to be",
    "expected": """i bet on yes, i bet on no, money was on, would expect, youd expect, didnt expect,
        not expect, my guess was, was my guess, first guess, first thought, was sure, were sure, had
        bet, have bet, have guessed, have said, have thought, have put, have expected, have picked,
        have gone for, my bet was, was my bet, was convinced, was certain, had expected,
        expectation, was expecting, were expecting, my prediction, predicted, had in mind, was
        hoping for, suspected, was betting, nearly wrote, almost wrote, nearly put, almost put,
        nearly said, almost said, nearly typed, almost typed, nearly answered, almost answered,
        nearly picked, almost picked, nearly went with, almost went with, was going to say, was
        going to write, was going to put, was going to answer, was about to write, was about to say,
        was about to put, was tempted to, wanted to write, wanted to say, wanted to put, first
        instinct, my instinct was, youd think, one would think, you would think""",
    "tried first": """at first, first i, i first, first typed, first got, first wrote, first put,
        first had, first looked, wrote first, put first, had first, by mistake, by accident,
        accidentally, first try, first attempt, the first time, i initially, initially i, i
        originally, originally i, i had put, i had written, i had typed, to begin with""",
    "told by others": """solution, solutions, answer key, the key, handout, wiki, page, website,
        slide, slides, man page, manpage, manual, textbook, book, lecture, lecturer, teacher,
        professor, prof, tutorial, readme, internet, google, chatgpt, wikipedia, stackoverflow,
        stack overflow, forum, docs, documentation, cheat sheet, tutor, instructor, everyone says,
        people say, some people, many people, most people, they say, blog, video, youtube, faq,
        whiteboard, poster, article""",
    "in another case": """would be, would need, would mean, would have, would make, would require,
        would only, itd be, itd, itd have, theyd, theyd be""",
    "polite claim": "that would be, this would be, which would be, would say, the answer would be",
    "label of a guess": """guess, my guess, expected, expectation, my expectation, prediction, my
        prediction, hypothesis, expected only, expecting, I expected, was expecting, would have
        expected, expected result, i expected, assumption, assumed, my assumption, thought""",
    "alike": "as, like, same as, agrees, matches, confirms, confirmed",
    "as expected": """as expected, as i expected, as i had expected, as i thought, as i had thought,
        as guessed, as i guessed, as i had guessed, as suspected, as assumed, as i assumed, like i
        thought, just what i expected, exactly what i expected""",
    "finding": """reality, actual, actually, result, outcome, says, shows, prints, reports,
        displays, showed, said, printed, reported, gave, gives, lists, listed, got, get, puts,
        reads, has, answers, came out, comes out, turned out, turns out, on my, in my, the real,
        in fact, in reality, really, repeated, again, this time, it is, its, it was, counted, i
        see, i saw, measured, checked, tried it, ran it, tested, disagrees, differs""",
    "wrote": "wrote, typed, put, got, had, said, answered, picked, took, entered",
    "first at the end": "first",
    "turned out": "turned out, turns out, turned, out, to be, that, is, was, thats",
    "addressed": """prof, professor, sir, miss, teacher, dear teacher, dear grader, dear professor,
        dear prof, dear sir, dear madam, dear instructor, teach, boss, mate, mates, dude, bro""",
    "other words": """quiet, noise, tired, sing, sings, arrest, flies, suing, sued, trials, potion,
        potions, acres, exits, hots, barley, veer, amps, complied, bite, peer, boost, booth, ocean,
        proper, waist, proof, losses, steep, latter, bellow, mater, stoop, noting, raging, panned,
        panning, coped, uploaded, upload, depleted, excerpt, aground, precious, planting, certainty,
        assuring, become, becoming, ringing, butter, bitter, batter, bugger, verses, peaked,
        conformed, messing, massing, misusing, preset, resent, hated, sweeping, stepped, stepping,
        shred, sheared, shores, shone, marching, strayed, varnish, deplete, clans, regained,
        retained, demure, caress, fred, denny, moore, greed, serge, beret, itll, whereis, unloads,
        leaded, doable, shopped, shard, stropped, star, stars, cowed, itch, bias, snag""",
    "seeks": """find, finding, found, see, seeing, seen, spot, spotting, spotted, detect,
        detected, notice, noticed, discover, discovered, observe, observed, identify,
        identified, make out, tell, measure, measured, recognise, recognize, be found, be
        seen, be spotted, be detected, be observed, been found, been seen, visible, to be
        found, to be seen, to find, to see, to spot, to detect, to notice""",
    "seeks in vain": """cannot find, can't find, cant find, could not find, couldn't find, can't
        see, cannot see, could not see, couldn't see, not find, not found, failed to find, fail
        to find, failed to see, unable to find, unable to see, unable to spot, not able to find,
        not able to see, haven't found, havent found, haven't seen, didn't find, did not find,
        didn't see, did not see, don't see, do not see, finds nothing, found nothing, have not
        found, have not seen, can't tell, cannot tell, can not tell, couldn't tell, could not
        tell, could not find any, couldn't find any, can't find any, cannot find any, did not
        find any, didn't find any, do not see any, don't see any, couldn't find a single one,
        could not find a single one, could not find one""",
    "able to": """could, can, could be, can be, was able, was able to, were able, am able,
        able, able to, managed, managed to, manage to, is to, was to, to be, has been, have
        been, been, possible, possible to, cannot, allowed to""",
    "impossible": """impossible, not possible, no way, is impossible, are impossible, it is
        impossible""",
    "label of a finding": """got, saw, found, actual, actually got, observed, result, reality,
        seen, received, actually, actual result, observation, results, outcome, what i got, what
        happened, i got, in reality, in fact, measured""",
    "runner up": """second, 2nd, third, 3rd, behind, runner-up, close behind, not far behind,
        right behind, next comes, comes next, follows, followed by""",
    "time or try": """time, times, try, run, look, thought, terminal, screen, shell, window,
        attempt, second later, seconds""",
    "has the value": """is set to, set to, with value, with the value, has value, has the
        value, having the value, equals, is equal to, and its value is, whose value is, which
        is""",
    "outside of it": """host, hosts, docker host, host machine, host system, outside, laptop,
        machine, computer, pc, notebook, workstation, box, vm, engine, wsl, macbook, server, real
        one, bare metal, my ubuntu, my debian, my fedora, hostside, outer, my system, own machine,
        native""",
    "inside of it": """container, containers, inside, docker, podman, image, images, guest, ctr,
        ctrs, inner, within""",
    "a distribution": """alpine, debian, ubuntu, fedora, centos, rocky, rockylinux, alma,
        almalinux, arch, archlinux, amazonlinux, amazon linux, opensuse, suse, kali, busybox,
        oracle, oraclelinux, void, gentoo, mint, nginx, redis, python, httpd, postgres, node,
        hello world, bookworm, bullseye, jammy, noble, focal""",
    "each place": """all, both, each, every, everywhere, all three, all four, all of them, either,
        anywhere""",
    "there too": "as well, too, also, likewise, again",
    # What does it, or when it happens, stands beside these.
    "brings it about": """once, when, if, after, by, soon, until, unless, through, via, because,
        only, till, whenever""",
    "label of a correction": """edit, edited, update, updated, correction, corrected, p s, ps,
        erratum, eta, later, new, upd""",
    "regrets it": """my bad, sorry, my mistake, oops, whoops, sry, my fault, mea culpa, silly me,
        sorry for that, sorry about that, apologies, stupid me, facepalm""",
    "earlier answer": """first, before, earlier, previous, previously, above, initially, initial,
        old, original""",
    "was wrong": "wrong, incorrect, false, mistaken, nonsense, a mistake, an error, a typo",
    "lone denial": """nonsense, rubbish, wrong, bullshit, bs, bull, not true, untrue, false, that
        is wrong, no way, garbage, baloney, incorrect, myth, hogwash, nope wrong, crap, a myth, a
        lie, not so, no it isnt, fake""",
    # Tells more of the noun before it.
    "relative": "that, which, who, whose",
    "once": "was, were, had, once, used to, years ago",
    "that it is": "that, for, how, that is, that are, which is, who is",
}

DURATIONS = {
    "nanosecond": "ns, nsec, nanosecond, nanoseconds",
    "microsecond": "us, µs, μs, usec, usecs, microsecond, microseconds",
    "millisecond": "ms, msec, msecs, millisecond, milliseconds, milisecond",
    "second": "s, sec, secs, second, seconds",
    "minute": "m, min, mins, minute, minutes",
    "hour": "h, hr, hrs, hour, hours",
    "day": "d, day, days",
    "week": "w, wk, week, weeks",
}

SIZES = {
    "byte": "byte, bytes",
    "kibibyte": "kibibyte, kibibytes",
    "mebibyte": "mebibyte, mebibytes",
    "gibibyte": "gibibyte, gibibytes",
    "tebibyte": "tebibyte, tebibytes",
    "kilobyte": "kilobyte, kilobytes",
    "megabyte": "megabyte, megabytes",
    "gigabyte": "gigabyte, gigabytes",
}

MULTIPLES = {
    2: "twice, double, doubled",
    3: "triple, thrice, tripled",
    4: "quadruple, quadrupled",
    5: "quintuple, quintupled",
    6: "sextuple, sextupled",
    7: "septuple, septupled",
    8: "octuple",
    10: "tenfold",
}

SHARES = {
    2: "half",
    3: "third",
    4: "quarter, fourth",
    5: "fifth",
    6: "sixth",
    7: "seventh",
    8: "eighth",
    9: "ninth",
    10: "tenth",
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
